package org.lianggang.analytics.parity;

import java.math.BigDecimal;

/**
 * What is known of one sex in one cell.
 *
 * @param value in the indicator's unit; null where missing, which is never 0
 * @param numerator a count of persons or events; null without counts
 * @param denominator what they are counted among; null without counts
 */
public record Figure(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

  /** Nothing is known. */
  public static final Figure NONE = new Figure(null, null, null);

  boolean hasValue() {
    return value != null;
  }

  /** Some among others: what an interval of a proportion can be given for. */
  boolean isCountedAmong() {
    return numerator != null
        && denominator != null
        && denominator.signum() > 0
        && numerator.signum() >= 0
        && numerator.compareTo(denominator) <= 0;
  }
}
