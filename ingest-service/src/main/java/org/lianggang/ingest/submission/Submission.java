package org.lianggang.ingest.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.problem.Finding;

/** A submission as it stands; lists leave out its findings and rows. */
record Submission(
    UUID id,
    State state,
    String memberUnit,
    String region,
    String period,
    String note,
    String digest,
    Counts counts,
    List<Reasons.Reason> reasons,
    Instant receivedAt,
    Instant decidedAt,
    List<Finding> findings,
    List<SubmittedRow> observations) {

  static Submission brief(StoredSubmission stored) {
    return of(stored, null, null);
  }

  static Submission of(
      StoredSubmission stored, List<Finding> findings, List<SubmittedRow> observations) {
    return new Submission(
        stored.id,
        stored.state,
        stored.memberUnit,
        stored.region,
        stored.period,
        stored.note,
        stored.digest,
        stored.counts,
        stored.reasons,
        stored.receivedAt,
        stored.decidedAt,
        findings,
        observations);
  }
}
