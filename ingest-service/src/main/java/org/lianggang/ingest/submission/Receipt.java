package org.lianggang.ingest.submission;

import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.problem.Finding;

/** What a unit can hold in hand; a dry run has no id, since nothing was kept. */
record Receipt(UUID id, State state, String digest, Counts counts, List<Finding> findings) {}
