package org.lianggang.ingest.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianggang.ingest.problem.Finding;

/**
 * A submission as it stands; lists leave out its findings and rows.
 *
 * @param findingsLink where all findings can be read; null where these are all
 * @param observationsLink likewise
 */
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
    String findingsLink,
    List<SubmittedRow> observations,
    String observationsLink) {

  static Submission brief(StoredSubmission stored) {
    return of(stored, null, null, null, null);
  }

  static Submission of(StoredSubmission stored, List<SubmittedRow> rows) {
    boolean all = rows.size() == stored.counts.received();
    return of(
        stored,
        stored.findings,
        stored.findingsLink(),
        rows,
        all ? null : "/v1/submissions/" + stored.id + "/observations");
  }

  private static Submission of(
      StoredSubmission stored,
      List<Finding> findings,
      String findingsLink,
      List<SubmittedRow> observations,
      String observationsLink) {
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
        findingsLink,
        observations,
        observationsLink);
  }
}
