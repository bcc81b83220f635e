package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.DIRECTION_CHANGED;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/**
 * A series that went one way three times turns: by more than a unit of the last decimal, which
 * rounding makes.
 */
final class SameDirectionAsBefore implements SeriesRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator, Earlier earlier) {
    if (!earlier.isFull()) {
      return List.of();
    }
    List<BigDecimal> before = earlier.inTime().toList();
    int direction = before.get(1).compareTo(before.get(0));
    BigDecimal change = row.value().subtract(earlier.last().value());
    return keeps(direction, before)
            && change.signum() == -direction
            && change.abs().scaleByPowerOfTen(indicator.decimals()).compareTo(BigDecimal.ONE) > 0
        ? List.of(
            Finding.ofRow(
                DIRECTION_CHANGED,
                NOTE,
                row.number(),
                "value",
                row.value(),
                row.value(),
                before.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "))))
        : List.of();
  }

  private static boolean keeps(int direction, List<BigDecimal> values) {
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i).compareTo(values.get(i - 1)) != direction) {
        return false;
      }
    }
    return direction != 0;
  }
}
