package org.lianggang.analytics.exchange.library;

import java.util.Map;

/** A member unit as a provider of data. */
record Provider(String code, Map<String, String> name) {}
