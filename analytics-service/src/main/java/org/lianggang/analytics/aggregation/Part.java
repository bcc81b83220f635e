package org.lianggang.analytics.aggregation;

import java.math.BigDecimal;

/**
 * What a part brings to its whole in one year.
 *
 * @param value null where there is none
 * @param numerator and denominator: null without counts
 * @param knownDenominator the latest known one, at most three years old; null where none is known
 */
public record Part(
    BigDecimal value, BigDecimal numerator, BigDecimal denominator, BigDecimal knownDenominator) {

  boolean hasCounts() {
    return value != null && numerator != null && denominator != null;
  }
}
