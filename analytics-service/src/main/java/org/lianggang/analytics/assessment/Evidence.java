package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
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

  default boolean isTooFew() {
    return fold(asReported -> false, byCounts -> false, tooFew -> true);
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

  /** The count of the year itself decides: no event is expected, or a fraction is asked for. */
  static Evidence counted(Datum judged, boolean share) {
    return new ByCounts(Pool.of(judged, null, share));
  }

  /**
   * Of a number to reach.
   *
   * @param expectation what is expected when it is just reached
   */
  static Evidence of(Case subject, Datum judged, Bounds bounds, Expectation expectation) {
    return expectation.isNone()
        ? counted(judged, subject.isShare())
        : new Pooling(subject, judged, (low, high) -> !bounds.splits(low, high)).weigh(expectation);
  }

  /** Of a direction: the baseline rate is what is expected, and lies in the interval or not. */
  static Evidence since(Case subject, Datum judged, BigDecimal baseline, Expectation.Event event) {
    if (!subject.countsEvents() || judged.counts() == null) {
      return none();
    }
    Expectation expectation =
        new Expectation(
            subject.isShare() ? event : Expectation.Event.OCCURRENCE,
            baseline,
            judged.counts().scale());
    return of(subject, judged, Bounds.atLeast(Ratio.of(baseline)), expectation);
  }
}
