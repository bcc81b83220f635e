package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.REPEATED_FIGURE;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;

import java.math.BigDecimal;
import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/**
 * The same value with the same counts for the third time was probably copied. A value of fewer than
 * three digits stays the same by itself: 0, 100 %, two hospitals.
 */
final class NotTheSameAgain implements SeriesRule {

  private static final int TELLING_DIGITS = 3;

  @Override
  public List<Finding> check(Row row, Indicator indicator, Earlier earlier) {
    return row.value().stripTrailingZeros().precision() >= TELLING_DIGITS
            && earlier.values().size() > 1
            && same(row, earlier.values().get(0))
            && same(row, earlier.values().get(1))
        ? List.of(
            Finding.ofRow(
                REPEATED_FIGURE,
                EXPLAIN,
                row.number(),
                "value",
                row.value(),
                row.value(),
                earlier.values().get(1).cell().period(),
                earlier.values().get(0).cell().period()))
        : List.of();
  }

  private static boolean same(Row row, Standing before) {
    return same(row.value(), before.value())
        && same(row.numerator(), before.numerator())
        && same(row.denominator(), before.denominator());
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
