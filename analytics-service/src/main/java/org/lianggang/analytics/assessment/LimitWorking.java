package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/** Writes down what was given and how it was compared with a limit. */
final class LimitWorking {

  private final Case subject;
  private final Limit limit;
  private final Comparison comparison;
  private final Working working;

  LimitWorking(Case subject, Limit limit, Comparison comparison, Working working) {
    this.subject = subject;
    this.limit = limit;
    this.comparison = comparison;
    this.working = working;
  }

  void given(Datum datum, Optional<Bounds> bounds) {
    if (!working.isRecording()) {
      return;
    }
    subject.write(datum, working);
    working.input(Symbol.PERCENT, null, limit.percent());
    reference(datum);
    subject.baseline().ifPresent(this::reference);
    bounds.ifPresent(this::threshold);
  }

  private void reference(Datum datum) {
    if (limit.compared() == Limit.Compared.DIFFERENCE) {
      comparison.referenceIn(datum.year()).ifPresent(other -> difference(datum, other));
    }
  }

  private void difference(Datum datum, BigDecimal other) {
    working.input(Symbol.REFERENCE, datum.year(), other);
    comparison
        .of(datum)
        .ifPresent(
            compared ->
                working.step(
                    Formula.DIFFERENCE_FROM_REFERENCE,
                    compared.value(),
                    "v",
                    datum.value(),
                    "r",
                    other));
  }

  private void threshold(Bounds bounds) {
    input(Symbol.LOW, bounds.low());
    input(Symbol.HIGH, bounds.high());
    if (limit.percent() != null) {
      BigDecimal baseline = subject.baseline().orElseThrow().value();
      working.step(
          Formula.THRESHOLD_FROM_CHANGE,
          bounds.nearest(baseline).decimal(),
          "v_b",
          baseline,
          "c",
          limit.percent());
    }
    if (limit.isFraction()) {
      working.step(
          Formula.THRESHOLD_FROM_FRACTION,
          bounds.nearest(BigDecimal.ZERO).decimal(),
          "p / q",
          subject.target().fraction() + " · " + subject.whole().toPlainString());
    }
  }

  private void input(Symbol symbol, Ratio bound) {
    if (bound != null) {
      working.input(symbol, subject.targetYear(), Figures.published(bound.decimal()));
    }
  }

  /** What the counts say, and whether they contradict the published figure. */
  void counts(Evidence evidence, Datum compared) {
    if (!working.isRecording()) {
      return;
    }
    evidence.pool().ifPresent(pool -> new PoolWorking(subject, pool, working).write());
    if (limit.compared() == Limit.Compared.UNITS && compared.counts() != null) {
      Datum.Counts counts = compared.counts();
      working.input(Symbol.NUMERATOR, compared.year(), counts.numerator());
      working.input(Symbol.DENOMINATOR, compared.year(), counts.denominator());
      working.step(
          Formula.SHARE_OF_UNITS,
          compared.value(),
          "n",
          counts.numerator(),
          "N",
          counts.denominator());
    }
  }

  void compared(Bounds bounds, Ratio figure, boolean met) {
    if (!working.isRecording()) {
      return;
    }
    if (limit.compared() == Limit.Compared.VALUE) {
      working.given(Setting.DECIMALS, BigDecimal.valueOf(subject.precision().decimals()));
    }
    if (!bounds.isOneSided()) {
      working.outcome(
          Formula.LIES_BETWEEN,
          met,
          "low",
          bounds.low().decimal(),
          "v",
          figure.decimal(),
          "high",
          bounds.high().decimal());
      return;
    }
    working.outcome(
        form(bounds), met, "v", figure.decimal(), "V", bounds.nearest(BigDecimal.ZERO).decimal());
  }

  private static Formula form(Bounds bounds) {
    return bounds.high() == null
        ? bounds.lowIncluded() ? Formula.REACHES : Formula.EXCEEDS
        : bounds.highIncluded() ? Formula.STAYS_WITHIN : Formula.STAYS_BELOW;
  }

  void roundingDecides(Datum compared, Bounds bounds) {
    Datum.Counts counts = compared.counts();
    working.outcome(
        Formula.ROUNDING_DECIDES,
        true,
        "n",
        counts.numerator(),
        "N",
        counts.denominator(),
        "scale",
        counts.scale(),
        "V",
        bounds.nearest(compared.value()).decimal());
  }

  void sustained(Sustained sustained) {
    if (!sustained.failing().isEmpty()) {
      working.outcome(Formula.FAILING_YEARS, sustained.failing());
    }
  }
}
