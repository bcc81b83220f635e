package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * How many events a denominator is expected to have when the target is just met. The event is what
 * the target limits: the occurrence, the shortfall from 100 %, or whichever of the two is rarer
 * where both sides are limited.
 *
 * @param v the rate expected, in the indicator's unit
 * @param scale by which numerator ÷ denominator becomes the value
 */
record Expectation(Event event, BigDecimal v, BigDecimal scale) {

  /** What is counted. */
  enum Event {
    OCCURRENCE,
    SHORTFALL,
    RARER
  }

  static Expectation of(Bounds bounds, Datum judged, boolean share) {
    Event limited = bounds.low() == null ? Event.OCCURRENCE : Event.SHORTFALL;
    Event event = bounds.isOneSided() ? limited : Event.RARER;
    return new Expectation(
        share ? event : Event.OCCURRENCE,
        bounds.nearest(judged.value()).decimal(),
        judged.counts().scale());
  }

  BigDecimal events(BigDecimal denominator) {
    BigDecimal occurrences = Figures.over(denominator.multiply(v), scale);
    BigDecimal shortfall = denominator.subtract(occurrences);
    return switch (event) {
      case OCCURRENCE -> occurrences;
      case SHORTFALL -> shortfall;
      case RARER -> occurrences.min(shortfall);
    };
  }

  /** V = 0, or 100 for a share: the count itself decides. */
  boolean isNone() {
    boolean never = v.signum() <= 0;
    boolean always = v.compareTo(scale) >= 0;
    return switch (event) {
      case OCCURRENCE -> never;
      case SHORTFALL -> always;
      case RARER -> never || always;
    };
  }
}
