package org.lianggang.ingest.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.intake.Report;

/**
 * What a job is to do with rows that have come in.
 *
 * @param faults the list of what could not be made out of them; null where there is nothing
 * @param rows how many
 * @param replaces the submission whose content they become; null for a new one
 */
record LargeReport(
    Head head, UUID faults, int rows, Delivery delivery, UUID replaces, Instant receivedAt) {

  /** Without its rows. */
  Report report() {
    return new Report(
        head.memberUnit(),
        head.region(),
        head.period(),
        head.note(),
        declaresScope() ? delivery.declared().scope() : null,
        List.of(),
        List.of());
  }

  boolean declaresScope() {
    return delivery.declared() != null;
  }
}
