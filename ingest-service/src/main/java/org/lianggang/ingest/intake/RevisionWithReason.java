package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.REVISION_WITHOUT_REASON;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** An accepted figure changes only for a reason. */
final class RevisionWithReason implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return known.changes().revisions().stream()
        .filter(row -> row.reason() == null)
        .map(row -> without(row, known.figures().get(row.cell())));
  }

  private static Finding without(Row row, Figure current) {
    return Finding.ofRow(
        REVISION_WITHOUT_REASON, BLOCK, row.number(), "reason", null, current.revision());
  }
}
