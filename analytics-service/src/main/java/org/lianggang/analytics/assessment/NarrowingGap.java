package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** NARROW_GAP: the distance between groups against what it was at the baseline. */
record NarrowingGap(Target.Compared groups) implements Trend {

  @Override
  public Verdict judge(Case subject, Verdict verdict) {
    Gaps gaps = Gaps.of(subject, groups);
    return gaps.latest()
        .map(year -> judge(gaps, year, verdict))
        .orElseGet(() -> verdict.noData(gaps.whyMissing()));
  }

  private Verdict judge(Gaps gaps, int year, Verdict verdict) {
    gaps.in(year).ifPresent(gap -> verdict.value(year, gap.published()));
    Optional<Integer> since = gaps.subject().baselineYear().filter(start -> start <= year);
    since.ifPresent(start -> noteUnits(gaps.unitsCompared(start, year), verdict.working()));
    return gaps.between(since, year)
        .fold(
            pair -> verdict.decide(compare(gaps.subject(), pair, verdict)),
            reason -> verdict.decide(refusal(reason)));
  }

  private static void noteUnits(List<String> units, Working working) {
    if (!units.isEmpty()) {
      working.outcome(Formula.UNITS_COMPARED, String.join(" ", units));
    }
  }

  private static Ruling refusal(Reason reason) {
    return Ruling.undetermined(reason == Reason.RARE_EVENTS ? 3 : 4, reason);
  }

  private Ruling compare(Case subject, Gaps.Pair pair, Verdict verdict) {
    Working working = verdict.working();
    verdict.value(pair.now().year(), pair.now().published());
    pair.before().write(working);
    pair.now().write(working);
    BigDecimal unit = unit(subject);
    working.given(Setting.UNIT, unit);
    working.step(
        Formula.GAP_NARROWED,
        pair.narrowed(),
        "gap_b",
        pair.before().distance(),
        "gap_t",
        pair.now().distance());
    verdict.compound(
        new CompoundPace(subject.parameters().cuts(), working)
            .along(
                -1,
                subject.target().limit(),
                Optional.of(new Datum(pair.before().year(), pair.before().size(), null)),
                pair.now().year(),
                pair.now().size()));
    return OwnTrend.byChange(pair.narrowed(), unit);
  }

  private BigDecimal unit(Case subject) {
    int ratioDecimals = subject.parameters().nearness().ratioDecimals();
    return groups.as() == Target.As.RATIO
        ? subject.precision().atLeast(ratioDecimals).unit()
        : subject.precision().unit();
  }
}
