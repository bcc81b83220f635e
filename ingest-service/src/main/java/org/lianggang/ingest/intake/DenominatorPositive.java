package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.DENOMINATOR_NOT_POSITIVE;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** Nothing can be divided by a denominator of 0 or less. */
final class DenominatorPositive implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    return row.denominator() != null && row.denominator().signum() <= 0
        ? List.of(
            Finding.ofRow(
                DENOMINATOR_NOT_POSITIVE,
                BLOCK,
                row.number(),
                "denominator",
                row.denominator(),
                row.denominator()))
        : List.of();
  }
}
