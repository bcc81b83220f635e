package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.VALUE_DIFFERS_FROM_COUNTS;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/**
 * Value = numerator ÷ denominator × scale, to half a unit of the last declared decimal, that half
 * included. Compared without dividing: |value·denominator − numerator·scale|·2·10^decimals ≤
 * denominator.
 */
final class ValueFollowsFromCounts implements RowRule {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  @Override
  public Stream<Finding> check(Row row, Indicator indicator) {
    if (!row.hasValue() || !row.hasDivisibleCounts() || isNoQuotient(indicator.valueKind())) {
      return Stream.empty();
    }
    BigDecimal scale = Objects.requireNonNullElse(indicator.scale(), BigDecimal.ONE);
    BigDecimal scaled = row.numerator().multiply(scale);
    BigDecimal distance = row.value().multiply(row.denominator()).subtract(scaled).abs();
    BigDecimal inHalfUnits = distance.multiply(TWO).scaleByPowerOfTen(indicator.decimals());
    return inHalfUnits.compareTo(row.denominator()) > 0
        ? Stream.of(
            Finding.ofRow(
                VALUE_DIFFERS_FROM_COUNTS,
                BLOCK,
                row.number(),
                "value",
                row.value(),
                row.value(),
                scaled.divide(row.denominator(), indicator.decimals(), RoundingMode.HALF_UP),
                scale))
        : Stream.empty();
  }

  private static boolean isNoQuotient(ValueKind kind) {
    return kind == ValueKind.COUNT || kind == ValueKind.YES_NO;
  }
}
