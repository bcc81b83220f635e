package org.lianggang.analytics.exchange.rest;

import org.lianggang.analytics.disclosure.Clearance;
import org.lianggang.analytics.exchange.library.Standing;
import org.lianggang.analytics.exchange.model.Library;

/**
 * What a call is answered from: where the read model stands, the library as of there, and what the
 * caller may see.
 */
record State(Standing standing, Library library, Clearance clearance) {}
