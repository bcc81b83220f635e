package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * Whether a movement is made of so few events that chance alone explains it: fewer than 10 expected
 * in one of the two years, at the rate of both together. For shares the rarer of occurrence and
 * shortfall counts. Figures without counts cannot be told to be rare.
 */
final class RareEvents {

  private RareEvents() {}

  static boolean decide(Movement movement, ReportedSeries series, FluctuationBounds bounds) {
    Observation from = movement.from();
    Observation to = movement.to();
    boolean counted =
        (series.isShare() || series.valueKind() == ValueKind.RATE)
            && hasCounts(from)
            && hasCounts(to);
    return counted && expected(from, to, series).compareTo(bounds.enoughEvents()) < 0;
  }

  private static BigDecimal expected(Observation from, Observation to, ReportedSeries series) {
    BigDecimal population = from.denominator().add(to.denominator());
    BigDecimal events = from.numerator().add(to.numerator());
    BigDecimal rarer = series.isShare() ? events.min(population.subtract(events)) : events;
    return rarer
        .multiply(from.denominator().min(to.denominator()))
        .divide(population, MathContext.DECIMAL64);
  }

  static boolean hasCounts(Observation observation) {
    return observation.numerator() != null
        && observation.denominator() != null
        && observation.denominator().signum() > 0;
  }
}
