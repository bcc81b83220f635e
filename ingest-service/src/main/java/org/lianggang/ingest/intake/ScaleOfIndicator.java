package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.SCALE_SLIP;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/**
 * Where the value would follow from its counts with 10, 100 or 1 000 times the scale or a part of
 * it, ‰ was taken for %, or the like: said beside {@link ValueFollowsFromCounts}, which refuses it.
 */
final class ScaleOfIndicator implements RowRule {

  private static final int MOST = 3;

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    if (!row.hasValue()
        || row.value().signum() == 0
        || !row.hasDivisibleCounts()
        || !Quotient.isMeantBy(indicator)) {
      return List.of();
    }
    Quotient quotient = new Quotient(row.numerator(), row.denominator(), indicator.scale());
    int decimals = indicator.decimals();
    return quotient.is(row.value(), decimals)
        ? List.of()
        : IntStream.of(1, -1, 2, -2, MOST, -MOST)
            .mapToObj(power -> quotient.scale().scaleByPowerOfTen(power))
            .filter(scale -> quotient.per(scale).is(row.value(), decimals))
            .limit(1)
            .map(scale -> slip(row, scale, quotient.scale()))
            .toList();
  }

  private static Finding slip(Row row, BigDecimal found, BigDecimal declared) {
    return Finding.ofRow(
        SCALE_SLIP, NOTE, row.number(), "value", row.value(), row.value(), found, declared);
  }
}
