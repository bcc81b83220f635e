package org.lianggang.analytics.exchange.rest;

import org.lianggang.analytics.exchange.library.Standing;
import org.lianggang.analytics.exchange.model.Library;

/** What a call is answered from: where the read model stands, and the library as of there. */
record State(Standing standing, Library library) {}
