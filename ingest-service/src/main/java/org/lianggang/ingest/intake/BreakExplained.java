package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.BREAK_NOT_EXPLAINED;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** Who declares a series broken says what changed: nothing is compared across it any more. */
final class BreakExplained implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    return row.seriesBreak() && !row.isExplained()
        ? List.of(
            Finding.ofRow(
                BREAK_NOT_EXPLAINED, EXPLAIN, row.number(), "break", true, row.cell().period()))
        : List.of();
  }
}
