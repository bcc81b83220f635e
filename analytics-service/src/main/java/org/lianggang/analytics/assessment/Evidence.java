package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What the counts behind a value allow to be judged (rare events). */
sealed interface Evidence {

  <T> T fold(
      Function<AsReported, T> asReported,
      Function<ByCounts, T> byCounts,
      Function<TooFew, T> tooFew);

  /** The counts, of one year or several; empty where none were reported. */
  Optional<Pool> pool();

  /** The published figure is judged: enough events, or none to count. */
  record AsReported(Optional<Pool> pool) implements Evidence {

    @Override
    public <T> T fold(
        Function<AsReported, T> asReported,
        Function<ByCounts, T> byCounts,
        Function<TooFew, T> tooFew) {
      return asReported.apply(this);
    }
  }

  /** The rate of the counts is judged: of several years, or where a single event decides. */
  record ByCounts(Pool counted) implements Evidence {

    @Override
    public Optional<Pool> pool() {
      return Optional.of(counted);
    }

    @Override
    public <T> T fold(
        Function<AsReported, T> asReported,
        Function<ByCounts, T> byCounts,
        Function<TooFew, T> tooFew) {
      return byCounts.apply(this);
    }
  }

  /** Nothing can be judged; with case review the events are to be looked at one by one. */
  record TooFew(Pool counted, boolean caseReview) implements Evidence {

    @Override
    public Optional<Pool> pool() {
      return Optional.of(counted);
    }

    @Override
    public <T> T fold(
        Function<AsReported, T> asReported,
        Function<ByCounts, T> byCounts,
        Function<TooFew, T> tooFew) {
      return tooFew.apply(this);
    }
  }

  /** Without counts, or where counts are not of events. */
  static Evidence none() {
    return new AsReported(Optional.empty());
  }

  default boolean isAsReported() {
    return fold(asReported -> true, byCounts -> false, tooFew -> false);
  }

  default boolean isPooled() {
    return pool().filter(Pool::isPooled).isPresent();
  }

  /** Whether a bound of the target lies in the interval of the counts. */
  default boolean leavesDoubt(Bounds bounds, Parameters.Events settings) {
    return pool()
        .map(counted -> counted.range(settings))
        .filter(range -> bounds.splits(range.low(), range.high()))
        .isPresent();
  }

  default boolean needsCaseReview() {
    return fold(asReported -> false, byCounts -> false, TooFew::caseReview);
  }

  /** The figure to judge; empty where there are too few events. */
  default Optional<Ratio> figure(Ratio reported) {
    return fold(
        asReported -> Optional.of(reported),
        byCounts -> Optional.of(byCounts.counted().rate()),
        tooFew -> Optional.empty());
  }

  /**
   * Pools the fewest latest consecutive years with counts, since the last break, that are expected
   * to have enough events.
   *
   * @param oneSided whether an interval leaves no doubt about the verdict
   */
  static Evidence of(
      Case subject,
      Datum judged,
      Expectation expectation,
      BiPredicate<BigDecimal, BigDecimal> oneSided) {
    Series series = subject.own();
    Parameters.Events settings = subject.parameters().events();
    Pool pool = Pool.of(judged, subject.isShare());
    if (expectation.isNone()) {
      return new ByCounts(pool);
    }
    pool = pool.expecting(expectation.events(pool.counts().denominator()));
    int earlier = judged.year() - 1;
    while (pool.expected().compareTo(settings.enough()) < 0
        && pool.years().size() < settings.years()) {
      Optional<Datum> before = earlierCounts(series, judged, earlier--);
      if (before.isEmpty()) {
        break;
      }
      Pool wider = pool.withEarlier(before.get());
      pool = wider.expecting(expectation.events(wider.counts().denominator()));
    }
    return weigh(pool, oneSided, settings);
  }

  /** Of a direction: the baseline rate is what is expected, and lies in the interval or not. */
  static Evidence since(Case subject, Datum judged, BigDecimal baseline, Expectation.Event event) {
    if (!subject.countsEvents() || judged.counts() == null) {
      return none();
    }
    return of(
        subject,
        judged,
        new Expectation(
            subject.isShare() ? event : Expectation.Event.OCCURRENCE,
            baseline,
            judged.counts().scale()),
        (low, high) -> baseline.compareTo(low) <= 0 || baseline.compareTo(high) >= 0);
  }

  private static Optional<Datum> earlierCounts(Series series, Datum judged, int year) {
    return series
        .at(year)
        .filter(datum -> datum.counts() != null)
        .filter(datum -> !series.breaksBetween(year, judged.year()));
  }

  private static Evidence weigh(
      Pool pool, BiPredicate<BigDecimal, BigDecimal> oneSided, Parameters.Events settings) {
    if (pool.expected().compareTo(settings.enough()) >= 0) {
      return pool.isPooled() ? new ByCounts(pool) : new AsReported(Optional.of(pool));
    }
    if (pool.expected().compareTo(settings.few()) < 0) {
      return new TooFew(pool, true);
    }
    Pool.Range range = pool.range(settings);
    return oneSided.test(range.low(), range.high()) ? new ByCounts(pool) : new TooFew(pool, false);
  }
}
