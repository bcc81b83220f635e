package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * SLOW_RISE (上升趋势减缓): the yearly rise since the baseline against that of as many years before it.
 * Two changes over equally many years are equal when they differ by at most one unit of the last
 * decimal.
 */
record SlowingRise() implements OwnTrend {

  @Override
  public Expectation.Event event() {
    return Expectation.Event.OCCURRENCE;
  }

  @Override
  public Ruling compare(Case subject, Turn turn, Verdict verdict) {
    if (turn.now() == turn.since()) {
      return Ruling.undetermined(4, Reason.ONE_POINT);
    }
    int earlier = 2 * turn.since() - turn.now();
    Optional<BigDecimal> start = subject.own().valueIn(earlier).map(subject.precision()::reported);
    if (start.isEmpty()) {
      verdict.sustained(new Sustained(List.of(), List.of(earlier)));
      return Ruling.undetermined(4, Reason.NO_EARLIER_VALUE);
    }
    return compare(subject, turn, earlier, start.get(), verdict.working());
  }

  private static Ruling compare(
      Case subject, Turn turn, int earlier, BigDecimal start, Working working) {
    BigDecimal years = BigDecimal.valueOf(turn.now() - turn.since());
    BigDecimal since = turn.change();
    BigDecimal before = turn.before().subtract(start);
    working.input(Symbol.EARLIER, earlier, start);
    working.step(
        Formula.RISE_BEFORE,
        before.divide(years, Figures.CARRIED),
        "v_b",
        turn.before(),
        "v_a",
        start,
        "b",
        turn.since(),
        "a",
        earlier);
    working.step(
        Formula.RISE_SINCE,
        since.divide(years, Figures.CARRIED),
        "v_t",
        turn.value(),
        "v_b",
        turn.before(),
        "t",
        turn.now(),
        "b",
        turn.since());
    working.given(Setting.UNIT, subject.precision().unit());
    working.step(
        Formula.RISE_SLOWED,
        before.subtract(since),
        "v_b",
        turn.before(),
        "v_a",
        start,
        "v_t",
        turn.value());
    return since.signum() <= 0
        ? Ruling.of(4, Status.IMPROVING)
        : OwnTrend.byChange(before.subtract(since), subject.precision().unit());
  }
}
