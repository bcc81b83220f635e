package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.UNIT_SLIP;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/**
 * A value that is 10, 100 or 1 000 times the one before it or a part of it, to a fifth, was
 * probably given in another unit: persons for 万人, ‰ for %.
 */
final class SameUnitAsBefore implements SeriesRule {

  private static final int MOST = 3;
  private static final BigDecimal LEAST_PART = new BigDecimal("0.8");
  private static final BigDecimal MOST_PART = new BigDecimal("1.2");

  @Override
  public List<Finding> check(Row row, Indicator indicator, Earlier earlier) {
    return earlier.isLeftBy(row, indicator)
        ? factor(row, earlier)
            .map(
                factor ->
                    Finding.ofRow(
                        UNIT_SLIP,
                        EXPLAIN,
                        row.number(),
                        "value",
                        row.value(),
                        row.value(),
                        earlier.last().value(),
                        earlier.last().cell().period(),
                        factor))
            .map(List::of)
            .orElseGet(List::of)
        : List.of();
  }

  static boolean seemsLeft(Row row, Earlier earlier) {
    return factor(row, earlier).isPresent();
  }

  /** {@code 100} or {@code 1/100}. */
  private static Optional<String> factor(Row row, Earlier earlier) {
    BigDecimal now = row.value();
    BigDecimal before = earlier.last().value();
    if (now.signum() * before.signum() <= 0) {
      return Optional.empty();
    }
    boolean risen = now.abs().compareTo(before.abs()) > 0;
    BigDecimal larger = (risen ? now : before).abs();
    BigDecimal smaller = (risen ? before : now).abs();
    for (int power = 1; power <= MOST; power++) {
      BigDecimal moved = smaller.movePointRight(power);
      if (larger.compareTo(moved.multiply(LEAST_PART)) >= 0
          && larger.compareTo(moved.multiply(MOST_PART)) <= 0) {
        String times = BigDecimal.ONE.movePointRight(power).toPlainString();
        return Optional.of(risen ? times : "1/" + times);
      }
    }
    return Optional.empty();
  }
}
