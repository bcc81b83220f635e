package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.ABOVE_MAXIMUM;
import static org.lianggang.ingest.problem.FindingCode.BELOW_MINIMUM;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/**
 * A value lies within the limits of its indicator; those of a share are 0 and 100 by themselves.
 */
final class WithinLimits implements RowRule {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    if (!row.hasValue()) {
      return List.of();
    }
    BigDecimal least = indicator.minimum();
    BigDecimal most = indicator.maximum();
    if (indicator.isShare()) {
      least = Objects.requireNonNullElse(least, BigDecimal.ZERO);
      most = Objects.requireNonNullElse(most, WHOLE);
    }
    if (least != null && row.value().compareTo(least) < 0) {
      return beyond(BELOW_MINIMUM, row, least);
    }
    return most != null && row.value().compareTo(most) > 0
        ? beyond(ABOVE_MAXIMUM, row, most)
        : List.of();
  }

  private static List<Finding> beyond(FindingCode code, Row row, BigDecimal limit) {
    return List.of(
        Finding.ofRow(code, BLOCK, row.number(), "value", row.value(), row.value(), limit));
  }
}
