package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The decimals with which an indicator is reported; thresholds compare at these. Where they are not
 * declared: as many as the most precise figure given is written with, and at least one unless the
 * indicator counts things, since a rate written 5 is a rate of 5.0.
 */
record Precision(int decimals) {

  private static final Set<ValueKind> WHOLE = Set.of(ValueKind.COUNT, ValueKind.YES_NO);

  static Precision of(AssessmentItem item) {
    return new Precision(item.decimals() == null ? written(item) : item.decimals());
  }

  private static int written(AssessmentItem item) {
    int least = WHOLE.contains(item.valueKind()) ? 0 : 1;
    return figures(item)
        .filter(Objects::nonNull)
        .mapToInt(BigDecimal::scale)
        .reduce(least, Math::max);
  }

  private static Stream<BigDecimal> figures(AssessmentItem item) {
    Stream<BigDecimal> baseline =
        Stream.ofNullable(item.baseline()).map(Baseline::value).filter(Objects::nonNull);
    Stream<BigDecimal> observed =
        Stream.concat(
                item.observations().stream(),
                item.groups().stream().flatMap(group -> group.observations().stream()))
            .map(Observation::value);
    return Stream.concat(baseline, observed);
  }

  /** One unit of the last decimal. */
  BigDecimal unit() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  Precision atLeast(int others) {
    return decimals >= others ? this : new Precision(others);
  }

  /** As reported: HALF_UP at the declared decimals. */
  BigDecimal reported(BigDecimal figure) {
    return figure.setScale(decimals, RoundingMode.HALF_UP);
  }
}
