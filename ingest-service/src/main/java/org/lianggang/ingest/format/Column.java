package org.lianggang.ingest.format;

import java.util.Map;
import java.util.Set;

/**
 * A column of a table that is read: its place from 1, what it is called, the field it stands for,
 * and the only things its cells may say, or null where it is a field of the row; the words offered
 * for its codes to who fills it in, none where codes are written.
 */
record Column(
    int place, String heading, String field, Set<String> constants, Map<String, String> words) {}
