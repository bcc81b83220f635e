package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.VALUE_DIFFERS_FROM_COUNTS;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** Value = numerator ÷ denominator × scale, as far as its decimals can show. */
final class ValueFollowsFromCounts implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    if (!row.hasValue() || !row.hasDivisibleCounts() || !Quotient.isMeantBy(indicator)) {
      return List.of();
    }
    Quotient quotient = new Quotient(row.numerator(), row.denominator(), indicator.scale());
    return quotient.is(row.value(), indicator.decimals())
        ? List.of()
        : List.of(
            Finding.ofRow(
                VALUE_DIFFERS_FROM_COUNTS,
                BLOCK,
                row.number(),
                "value",
                row.value(),
                row.value(),
                quotient.rounded(indicator.decimals()),
                quotient.scale()));
  }
}
