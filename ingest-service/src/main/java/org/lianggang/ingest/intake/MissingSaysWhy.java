package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.MISSING_WITHOUT_REASON;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** The status O stands for two kinds of missing and for others; alone it does not say why. */
final class MissingSaysWhy implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    return row.missing() == null && row.obsStatus() == ObsStatus.O && !row.isExplained()
        ? List.of(Finding.ofRow(MISSING_WITHOUT_REASON, EXPLAIN, row.number(), "missing", null))
        : List.of();
  }
}
