package org.lianggang.ingest.key;

import java.util.List;

/** A key that somebody asks for. */
record KeyDraft(String label, List<String> grants, int validDays) {}
