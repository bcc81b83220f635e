package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What of a year is held against the limit: the value, its difference from a reference, a share.
 */
final class Comparison {

  private final Case subject;
  private final Limit limit;
  private final Series reference;

  Comparison(Case subject, Limit limit) {
    this.subject = subject;
    this.limit = limit;
    this.reference = subject.series(subject.item().referenceObservations());
  }

  /** Empty where the reference has no value in that year. */
  Optional<Datum> of(Datum datum) {
    return limit.compared() == Limit.Compared.DIFFERENCE
        ? reference.valueIn(datum.year()).map(other -> difference(datum, other))
        : Optional.of(datum);
  }

  private Datum difference(Datum datum, BigDecimal other) {
    return new Datum(
        datum.year(), subject.precision().reported(datum.value()).subtract(other), null);
  }

  Optional<BigDecimal> referenceIn(int year) {
    return reference.valueIn(year);
  }

  /**
   * The figure of the verdict: the published one, except that a fraction and a share of units go by
   * their counts.
   */
  Ratio figure(Datum compared) {
    boolean byCounts = limit.isFraction() || limit.compared() == Limit.Compared.UNITS;
    if (byCounts && compared.counts() != null) {
      return compared.counts().rate();
    }
    return Ratio.of(
        limit.compared() == Limit.Compared.VALUE
            ? subject.precision().reported(compared.value())
            : compared.value());
  }

  /** A rounded figure within half a unit of a fraction says nothing without counts. */
  boolean isUndecidable(Datum compared, Bounds bounds) {
    if (!limit.isFraction() || compared.counts() != null) {
      return false;
    }
    BigDecimal away = compared.value().subtract(bounds.nearest(compared.value()).decimal()).abs();
    return away.add(away).compareTo(subject.precision().unit()) <= 0;
  }

  /** Whether a year is known to miss the target; a year that cannot be compared is not. */
  boolean misses(Datum datum, Bounds bounds) {
    return of(datum)
        .filter(compared -> !isUndecidable(compared, bounds))
        .filter(compared -> !bounds.contains(figure(compared)))
        .isPresent();
  }
}
