package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * A year with a number.
 *
 * @param value in the indicator's unit, as reported
 * @param counts null where none were reported or no scale relates them to the value
 */
record Datum(int year, BigDecimal value, Counts counts) {

  /** Numerator ÷ denominator × scale, exactly. The denominator is positive. */
  record Counts(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {

    Ratio rate() {
      return new Ratio(numerator.multiply(scale), denominator);
    }

    Counts plus(Counts other) {
      return new Counts(numerator.add(other.numerator), denominator.add(other.denominator), scale);
    }
  }
}
