package org.lianggang.ingest.format;

import java.util.Map;

/**
 * Which columns of a row make up one figure, and of whom it is where no column says it; the places
 * are all columns that may be at fault for it, by their fields.
 */
record Figure(Columns columns, String sex, String residence, Map<String, Integer> places) {}
