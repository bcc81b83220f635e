package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.NOT_YES_OR_NO;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.math.BigDecimal;
import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/** Yes is 1 and no is 0; there is nothing between or beyond. */
final class YesOrNo implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    return indicator.valueKind() == ValueKind.YES_NO && row.hasValue() && !isOneOrZero(row.value())
        ? List.of(
            Finding.ofRow(NOT_YES_OR_NO, BLOCK, row.number(), "value", row.value(), row.value()))
        : List.of();
  }

  private static boolean isOneOrZero(BigDecimal value) {
    return value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
  }
}
