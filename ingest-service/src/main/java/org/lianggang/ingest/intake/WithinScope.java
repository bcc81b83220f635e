package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.OUTSIDE_SCOPE;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A report that says for what it is complete has rows for nothing else. */
final class WithinScope implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    Report report = rows.report();
    return report.scope() == null
        ? Stream.empty()
        : rows.inOrder().stream()
            .filter(row -> !isWithin(row.cell(), report))
            .map(
                row ->
                    Finding.ofRow(
                        OUTSIDE_SCOPE, BLOCK, row.number(), "indicator", row.indicator()));
  }

  private static boolean isWithin(Cell cell, Report report) {
    return cell.period().equals(report.period()) && report.scope().holds(cell);
  }
}
