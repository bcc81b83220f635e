package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/** A direction of the indicator's own value: lines 2 to 4 of the status rules. */
sealed interface OwnTrend extends Trend permits Towards, Holding, SlowingRise {

  /** The event to count on a share; on a rate it is always the occurrence. */
  Expectation.Event event();

  /** Compares with the baseline, which is earlier or the same year. */
  Ruling compare(Case subject, Turn turn, Verdict verdict);

  /**
   * The two figures compared, at declared decimals unless pooled.
   *
   * @param since b
   * @param now t
   */
  record Turn(int since, BigDecimal before, int now, BigDecimal value) {

    BigDecimal change() {
      return value.subtract(before);
    }
  }

  @Override
  default Verdict judge(Case subject, Verdict verdict) {
    return subject
        .judged()
        .map(datum -> judge(subject, datum, verdict))
        .orElseGet(() -> verdict.noData(subject.whyMissing()));
  }

  private Verdict judge(Case subject, Datum datum, Verdict verdict) {
    verdict.value(datum.year(), datum.value());
    subject.write(datum, verdict.working());
    Optional<Datum> baseline = subject.baseline().filter(start -> start.year() <= datum.year());
    if (subject.countsEvents() && datum.counts() == null) {
      verdict.mark(Note.COUNTS_MISSING);
    }
    project(subject, datum, verdict);
    return baseline
        .map(start -> judge(subject, datum, start, verdict))
        .orElseGet(() -> verdict.decide(Ruling.undetermined(4, Reason.NO_BASELINE)));
  }

  private Verdict judge(Case subject, Datum datum, Datum start, Verdict verdict) {
    Evidence evidence = Evidence.since(subject, datum, start.value(), event());
    verdict.evidence(evidence);
    evidence.pool().ifPresent(pool -> new PoolWorking(subject, pool, verdict.working()).write());
    BigDecimal reported = subject.precision().reported(datum.value());
    return evidence
        .figure(Ratio.of(reported))
        .map(
            figure ->
                verdict.decide(
                    compare(
                        subject,
                        new Turn(
                            start.year(),
                            subject.precision().reported(start.value()),
                            datum.year(),
                            figure.decimal()),
                        verdict)))
        .orElseGet(() -> verdict.decide(Ruling.undetermined(3, Reason.RARE_EVENTS)));
  }

  /** The path is shown for a direction too; there is no number to be likely. */
  private static void project(Case subject, Datum datum, Verdict verdict) {
    if (datum.year() < subject.targetYear()) {
      Path.of(subject, datum.year())
          .ifPresent(
              path -> {
                verdict.projection(path.published(subject.targetYear()));
                path.write(subject.targetYear(), verdict.working());
              });
    }
  }

  /** Steady within rounding, else by the sign of a change for the better. */
  static Ruling byChange(BigDecimal forTheBetter, BigDecimal rounding) {
    if (forTheBetter.abs().compareTo(rounding) <= 0) {
      return Ruling.of(4, Status.STEADY);
    }
    return Ruling.of(4, forTheBetter.signum() > 0 ? Status.IMPROVING : Status.WORSENING);
  }
}
