package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.STATUS_CONTRADICTS_MISSING;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** Where both are sent, the status is the one that the kind of missing stands for. */
final class StatusFitsMissing implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    return row.missing() == null || row.obsStatus() == row.missing().status()
        ? List.of()
        : List.of(
            Finding.ofRow(
                STATUS_CONTRADICTS_MISSING,
                BLOCK,
                row.number(),
                "obsStatus",
                row.obsStatus().name(),
                row.obsStatus(),
                row.missing(),
                row.missing().status()));
  }
}
