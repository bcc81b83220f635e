package org.lianggang.ingest.narrative;

import java.time.Instant;
import java.util.List;
import org.lianggang.ingest.problem.Finding;

/** One version of a narrative as it stands; lists leave out its texts and findings. */
record Narrative(
    String unit,
    String region,
    String period,
    int version,
    State state,
    String digest,
    Draft.Text implementation,
    Draft.Text plan,
    List<Draft.Attached> attachments,
    String reason,
    List<Reasons.Reason> reasons,
    Instant submittedAt,
    Instant decidedAt,
    List<Finding> findings) {

  static Narrative of(StoredNarrative stored) {
    return of(
        stored,
        stored.body.implementation(),
        stored.body.plan(),
        stored.body.attachments(),
        stored.findings);
  }

  static Narrative brief(StoredNarrative stored) {
    return of(stored, null, null, null, null);
  }

  private static Narrative of(
      StoredNarrative stored,
      Draft.Text implementation,
      Draft.Text plan,
      List<Draft.Attached> attachments,
      List<Finding> findings) {
    return new Narrative(
        stored.unit,
        stored.region,
        stored.period,
        stored.version,
        stored.state,
        stored.digest,
        implementation,
        plan,
        attachments,
        stored.body.reason(),
        stored.reasons,
        stored.submittedAt,
        stored.decidedAt,
        findings);
  }
}
