package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.CHANGE_BEYOND_BOUND;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/**
 * A value stays within the bound around the one before it, the bound included: the indicator's,
 * else 5 points for a share, 30 % for a count and 20 % for anything else.
 */
final class ChangeWithinBound implements SeriesRule {

  private static final BigDecimal SHARE_POINTS = BigDecimal.valueOf(5);
  private static final BigDecimal COUNT_PER_CENT = BigDecimal.valueOf(30);
  private static final BigDecimal PER_CENT = BigDecimal.valueOf(20);

  @Override
  public List<Finding> check(Row row, Indicator indicator, Earlier earlier) {
    BigDecimal before = earlier.last().value();
    BigDecimal reach = reach(before, indicator);
    return row.value().subtract(before).abs().compareTo(reach) > 0
            && earlier.isLeftBy(row, indicator)
            && !SameUnitAsBefore.seemsLeft(row, earlier)
        ? List.of(
            Finding.ofRow(
                CHANGE_BEYOND_BOUND,
                EXPLAIN,
                row.number(),
                "value",
                row.value(),
                row.value(),
                before,
                earlier.last().cell().period(),
                plain(before.subtract(reach)),
                plain(before.add(reach))))
        : List.of();
  }

  /** In the indicator's unit; 0 after a 0 unless it is in points. */
  static BigDecimal reach(BigDecimal before, Indicator indicator) {
    BigDecimal bound = Objects.requireNonNullElse(indicator.changeBound(), usual(indicator));
    return indicator.isShare() ? bound : before.abs().multiply(bound).movePointLeft(2);
  }

  private static BigDecimal usual(Indicator indicator) {
    if (indicator.isShare()) {
      return SHARE_POINTS;
    }
    return indicator.valueKind() == ValueKind.COUNT ? COUNT_PER_CENT : PER_CENT;
  }

  private static BigDecimal plain(BigDecimal limit) {
    return limit.stripTrailingZeros();
  }
}
