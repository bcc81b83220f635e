package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.NUMERATOR_ABOVE_DENOMINATOR;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A share cannot have more in its numerator than in its denominator. */
final class NumeratorWithinDenominator implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    return indicator.isShare()
            && row.hasDivisibleCounts()
            && row.numerator().compareTo(row.denominator()) > 0
        ? List.of(
            Finding.ofRow(
                NUMERATOR_ABOVE_DENOMINATOR,
                BLOCK,
                row.number(),
                "numerator",
                row.numerator(),
                row.numerator(),
                row.denominator()))
        : List.of();
  }
}
