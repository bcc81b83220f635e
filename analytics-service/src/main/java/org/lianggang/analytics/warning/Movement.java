package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.lianggang.analytics.assessment.Observation;

/** The way from one value to the next of a series, with no break between them. */
record Movement(Observation from, Observation to) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  /** From each value of a series to the next, never across a break. */
  static List<Movement> of(ReportedSeries series) {
    List<Movement> movements = new ArrayList<>();
    Observation last = null;
    for (Observation observation : series.observations()) {
      last = observation.afterBreak() ? null : last;
      if (observation.value() != null) {
        if (last != null) {
          movements.add(new Movement(last, observation));
        }
        last = observation;
      }
    }
    return movements;
  }

  /** Between the same years. */
  boolean isBesides(Movement other) {
    return fromYear() == other.fromYear() && toYear() == other.toYear();
  }

  int fromYear() {
    return Integer.parseInt(from.period());
  }

  int toYear() {
    return Integer.parseInt(to.period());
  }

  int years() {
    return toYear() - fromYear();
  }

  /** In the indicator's unit. */
  BigDecimal change() {
    return to.value().subtract(from.value());
  }

  boolean hasSize(ReportedSeries series) {
    return series.isShare() || from.value().signum() != 0;
  }

  /** In points for shares; else in per cent of the earlier value, which is not 0. */
  BigDecimal size(ReportedSeries series) {
    return size(series, to.value());
  }

  /** The size the movement would have had if it had ended at another value. */
  BigDecimal size(ReportedSeries series, BigDecimal end) {
    BigDecimal change = end.subtract(from.value());
    return series.isShare() ? change : change.multiply(HUNDRED).divide(from.value().abs(), DIGITS);
  }
}
