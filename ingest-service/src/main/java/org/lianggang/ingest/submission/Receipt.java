package org.lianggang.ingest.submission;

import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.problem.Finding;

/**
 * What a unit can hold in hand; a dry run has no id, since nothing was kept.
 *
 * @param findingsLink where all findings can be read; null where these are all
 */
record Receipt(
    UUID id,
    State state,
    String digest,
    Counts counts,
    List<Finding> findings,
    String findingsLink) {}
