package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * INCREASE and DECREASE: better than the baseline.
 *
 * @param direction d, +1 where a rise is good, −1 where a fall is
 */
record Towards(int direction) implements OwnTrend {

  @Override
  public Expectation.Event event() {
    return direction > 0 ? Expectation.Event.SHORTFALL : Expectation.Event.OCCURRENCE;
  }

  @Override
  public Ruling compare(Case subject, Turn turn, Verdict verdict) {
    Working working = verdict.working();
    verdict.compound(
        new CompoundPace(subject.parameters().cuts(), working)
            .along(
                direction, subject.target().limit(), subject.baseline(), turn.now(), turn.value()));
    BigDecimal change = turn.change().multiply(BigDecimal.valueOf(direction));
    BigDecimal unit = subject.precision().unit();
    working.given(Setting.UNIT, unit);
    working.step(Formula.CHANGE, change, "d", direction, "v_t", turn.value(), "v_b", turn.before());
    return OwnTrend.byChange(change, unit);
  }
}
