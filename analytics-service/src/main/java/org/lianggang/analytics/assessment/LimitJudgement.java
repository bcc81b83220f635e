package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is held against the limit and whether it meets it: lines 2, 3 and 5 of the status rules. The
 * lines after that are {@link Outlook}.
 */
final class LimitJudgement {

  private final Case subject;
  private final Limit limit;
  private final Verdict verdict;
  private final LimitWorking working;
  private final Comparison comparison;
  private final Optional<Datum> baseline;

  private LimitJudgement(Case subject, Limit limit, Verdict verdict) {
    this.subject = subject;
    this.limit = limit;
    this.verdict = verdict;
    this.comparison = new Comparison(subject, limit);
    this.working = new LimitWorking(subject, limit, comparison, verdict.working());
    this.baseline = subject.baseline().flatMap(comparison::of);
  }

  static Verdict of(Case subject, Limit limit, Verdict verdict) {
    return new LimitJudgement(subject, limit, verdict).judge();
  }

  private Verdict judge() {
    Optional<Bounds> bounds = limit.bounds(baseline.map(Datum::value));
    bounds.ifPresent(verdict::bounds);
    return subject
        .judged()
        .map(datum -> judge(datum, bounds))
        .orElseGet(() -> verdict.noData(subject.whyMissing()));
  }

  private Verdict judge(Datum datum, Optional<Bounds> bounds) {
    verdict.value(datum.year(), datum.value());
    working.given(datum, bounds);
    if (bounds.isEmpty()) {
      return verdict.decide(Ruling.undetermined(8, Reason.NO_BASELINE));
    }
    return comparison
        .of(datum)
        .map(compared -> judge(compared, bounds.get()))
        .orElseGet(() -> verdict.decide(Ruling.undetermined(5, Reason.NO_REFERENCE)));
  }

  private Verdict judge(Datum compared, Bounds bounds) {
    Evidence evidence = evidence(compared, bounds);
    verdict.evidence(evidence);
    verdict.uncertain(evidence.leavesDoubt(bounds, subject.parameters().events()));
    working.counts(evidence, compared);
    if (!evidence.isPooled() && countsReverse(compared, bounds)) {
      verdict.roundingDecides();
      working.roundingDecides(compared, bounds);
    }
    if (comparison.isUndecidable(compared, bounds)) {
      return verdict.decide(Ruling.undetermined(5, Reason.FRACTION_WITHOUT_COUNTS));
    }
    Ratio reported = comparison.figure(compared);
    Ratio figure = evidence.figure(reported).orElse(reported);
    boolean met = bounds.contains(figure);
    verdict.met(met);
    working.compared(bounds, figure, met);
    return evidence.isTooFew()
        ? verdict.decide(Ruling.undetermined(3, Reason.RARE_EVENTS))
        : stand(compared, bounds, evidence, figure);
  }

  /** A fraction is asked of the people counted, not of a rate: its count decides, however small. */
  private Evidence evidence(Datum compared, Bounds bounds) {
    if (limit.compared() != Limit.Compared.VALUE || !subject.countsEvents()) {
      return Evidence.none();
    }
    if (compared.counts() == null) {
      verdict.mark(Note.COUNTS_MISSING);
      return Evidence.none();
    }
    return limit.isFraction()
        ? Evidence.counted(compared, subject.isShare())
        : Evidence.of(
            subject, compared, bounds, Expectation.of(bounds, compared, subject.isShare()));
  }

  private Verdict stand(Datum compared, Bounds bounds, Evidence evidence, Ratio figure) {
    boolean met = bounds.contains(figure);
    Sustained sustained = sustained(compared.year(), met, bounds);
    verdict.sustained(sustained);
    working.sustained(sustained);
    BigDecimal value = evidence.isAsReported() ? compared.value() : figure.decimal();
    Outlook.Standing standing =
        new Outlook.Standing(
            compared.year(),
            value,
            figure.decimal(),
            bounds,
            met,
            sustained.heldBefore(compared.year()),
            baseline);
    return new Outlook(subject, limit, standing, verdict).judge();
  }

  private Sustained sustained(int year, boolean met, Bounds bounds) {
    return Sustained.of(
        subject, year, datum -> datum.year() == year ? !met : comparison.misses(datum, bounds));
  }

  private boolean countsReverse(Datum compared, Bounds bounds) {
    return limit.compared() == Limit.Compared.VALUE
        && compared.counts() != null
        && bounds.contains(compared.counts().rate())
            != bounds.contains(Ratio.of(subject.precision().reported(compared.value())));
  }
}
