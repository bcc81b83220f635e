package org.lianggang.ingest.format;

import java.util.Set;

/**
 * A column of a table that is read: its place from 1, the field it stands for, and the only things
 * its cells may say, or null where it is a field of the row.
 */
record Column(int place, String field, Set<String> constants) {}
