package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.REVISION_WITHOUT_REASON;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** An accepted figure changes only for a reason. */
final class RevisionWithReason implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return known.figures().isEmpty()
        ? Stream.empty()
        : rows.inOrder().stream()
            .filter(row -> row.reason() == null)
            .flatMap(row -> check(row, known.figures().get(row.cell())));
  }

  private static Stream<Finding> check(Row row, Figure current) {
    return current == null || current.isUnchangedBy(row)
        ? Stream.empty()
        : Stream.of(
            Finding.ofRow(
                REVISION_WITHOUT_REASON, BLOCK, row.number(), "reason", null, current.revision()));
  }
}
