package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Takes together as few years as can be judged: the latest consecutive ones with counts, since the
 * last break, until enough events are expected.
 *
 * @param oneSided whether an interval leaves no doubt about the verdict
 */
record Pooling(Case subject, Datum judged, BiPredicate<BigDecimal, BigDecimal> oneSided) {

  Evidence weigh(Expectation expectation) {
    Parameters.Events settings = subject.parameters().events();
    Pool pool = widest(Pool.of(judged, expectation, subject.isShare()), settings);
    if (pool.expectsAtLeast(settings.enough())) {
      return pool.isPooled()
          ? new Evidence.ByCounts(pool)
          : new Evidence.AsReported(Optional.of(pool));
    }
    if (!pool.expectsAtLeast(settings.few())) {
      return new Evidence.TooFew(pool, true);
    }
    Pool.Range range = pool.range(settings);
    return oneSided.test(range.low(), range.high())
        ? new Evidence.ByCounts(pool)
        : new Evidence.TooFew(pool, false);
  }

  private Pool widest(Pool pool, Parameters.Events settings) {
    if (pool.expectsAtLeast(settings.enough()) || pool.years().size() == settings.years()) {
      return pool;
    }
    return countsOf(pool.years().get(0) - 1)
        .map(earlier -> widest(pool.withEarlier(earlier), settings))
        .orElse(pool);
  }

  private Optional<Datum> countsOf(int year) {
    return subject
        .own()
        .at(year)
        .filter(datum -> datum.counts() != null)
        .filter(datum -> !subject.own().breaksBetween(year, judged.year()));
  }
}
