package org.lianggang.ingest.submission;

import java.util.Set;

/**
 * What a report was held against: the catalogue and the roster, by the number of their changes, and
 * what was accepted for some regions, by the number of acceptances. While these are the same a
 * verdict stands.
 */
record Basis(long documents, Set<String> regions, long acceptances) {}
