package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_DECIMALS;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/** A value has no more decimals than declared; zeros at the end do not count. */
final class DeclaredDecimals implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    if (!row.hasValue()
        || row.value().scale() <= indicator.decimals()
        || hasRuleOfItsOwn(indicator)) {
      return List.of();
    }
    int decimals = row.value().stripTrailingZeros().scale();
    return decimals > indicator.decimals()
        ? List.of(
            Finding.ofRow(
                TOO_MANY_DECIMALS,
                BLOCK,
                row.number(),
                "value",
                row.value(),
                row.value(),
                decimals,
                indicator.decimals()))
        : List.of();
  }

  private static boolean hasRuleOfItsOwn(Indicator indicator) {
    return indicator.valueKind() == ValueKind.YES_NO || WholeNumbers.countsWholes(indicator);
  }
}
