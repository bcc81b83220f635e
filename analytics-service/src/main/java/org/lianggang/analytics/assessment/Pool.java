package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * The counts of one year, or of consecutive years taken together.
 *
 * @param years in order
 * @param expectation how many events are expected; null where the count itself decides
 */
record Pool(List<Integer> years, Datum.Counts counts, Expectation expectation, boolean ofShare) {

  static final double CONFIDENCE = 0.95;

  static Pool of(Datum datum, Expectation expectation, boolean ofShare) {
    return new Pool(List.of(datum.year()), datum.counts(), expectation, ofShare);
  }

  Pool withEarlier(Datum datum) {
    return new Pool(
        Stream.concat(Stream.of(datum.year()), years.stream()).toList(),
        counts.plus(datum.counts()),
        expectation,
        ofShare);
  }

  /** Null where the count itself decides. */
  BigDecimal expected() {
    return expectation == null ? null : expectation.events(counts.denominator());
  }

  boolean expectsAtLeast(BigDecimal events) {
    return expected().compareTo(events) >= 0;
  }

  Ratio rate() {
    return counts.rate();
  }

  boolean isPooled() {
    return years.size() > 1;
  }

  /** The 95 % interval of the rate, in the indicator's unit. */
  Range range(Parameters.Events settings) {
    double x = counts.numerator().doubleValue();
    double n = counts.denominator().doubleValue();
    double scale = counts.scale().doubleValue();
    Assessment.IntervalMethod method = method(settings);
    CountIntervals.Interval interval =
        switch (method) {
          case WILSON -> CountIntervals.wilson(x, n, CONFIDENCE);
          case POISSON_EXACT -> perHead(CountIntervals.poissonExact(x, CONFIDENCE), n);
          case BYAR -> perHead(CountIntervals.byar(x, CONFIDENCE), n);
        };
    return new Range(
        Figures.published(interval.low() * scale),
        Figures.published(interval.high() * scale),
        method);
  }

  private Assessment.IntervalMethod method(Parameters.Events settings) {
    if (ofShare) {
      return Assessment.IntervalMethod.WILSON;
    }
    return counts.numerator().compareTo(BigDecimal.valueOf(settings.byarFrom())) < 0
        ? Assessment.IntervalMethod.POISSON_EXACT
        : Assessment.IntervalMethod.BYAR;
  }

  private static CountIntervals.Interval perHead(CountIntervals.Interval events, double n) {
    return new CountIntervals.Interval(events.low() / n, events.high() / n);
  }

  Assessment.Events published(Parameters.Events settings) {
    Range range = range(settings);
    return new Assessment.Events(
        years,
        counts.numerator(),
        counts.denominator(),
        Figures.published(expected()),
        Figures.published(rate().decimal()),
        range.low(),
        range.high(),
        range.method());
  }

  /** A 95 % interval in the indicator's unit, 12 significant digits. */
  record Range(BigDecimal low, BigDecimal high, Assessment.IntervalMethod method) {}
}
