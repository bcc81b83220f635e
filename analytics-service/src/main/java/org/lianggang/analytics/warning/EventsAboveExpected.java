package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * More unwanted events in a year than chance explains: P(X ≥ O | E) by the Poisson distribution,
 * with E the events expected at the loosest of the rates that plans allow.
 */
final class EventsAboveExpected implements DataRule {

  private static final MathContext DIGITS = new MathContext(12);

  private final Thresholds.Excess bounds;

  EventsAboveExpected(Thresholds.Excess bounds) {
    this.bounds = bounds;
  }

  @Override
  public List<Warning> check(ReportedSeries series) {
    Optional<BigDecimal> allowed = series.ceilings().stream().max(BigDecimal::compareTo);
    boolean counted = series.isShare() || series.valueKind() == ValueKind.RATE;
    if (allowed.isEmpty() || !counted) {
      return List.of();
    }
    return series.observations().stream()
        .filter(RareEvents::hasCounts)
        .flatMap(year -> exceeded(year, series, allowed.get()).stream())
        .toList();
  }

  private Optional<Warning> exceeded(Observation year, ReportedSeries series, BigDecimal allowed) {
    BigDecimal expected =
        year.denominator().multiply(allowed).divide(series.scaleOfCounts(), DIGITS);
    BigDecimal events = year.numerator();
    return events.compareTo(bounds.events()) >= 0
            && chance(events.doubleValue(), expected.doubleValue()) < bounds.p()
        ? Optional.of(warning(year, expected, series))
        : Optional.empty();
  }

  /** P(X ≥ o) for a Poisson count with mean e is the gamma distribution of shape o at e. */
  private static double chance(double o, double e) {
    return new GammaDistribution(o, 1).cumulativeProbability(e);
  }

  private static Warning warning(Observation year, BigDecimal expected, ReportedSeries series) {
    return new Warning(
        series.key(WarningCode.EVENTS_ABOVE_EXPECTED, year.period()),
        WarningLevel.ORANGE,
        year.numerator(),
        expected,
        List.of(Integer.valueOf(year.period())),
        Wording.of(
            WarningCode.EVENTS_ABOVE_EXPECTED.name(),
            Wording.named(series.name()),
            year.period(),
            year.numerator(),
            year.denominator(),
            Wording.rounded(expected)));
  }
}
