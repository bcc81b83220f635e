package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * HOLD without a bound: as it was at the baseline.
 *
 * @param tolerance how far a steady value may move, in the indicator's unit; null is one unit of
 *     the last decimal
 */
record Holding(BigDecimal tolerance) implements OwnTrend {

  @Override
  public Expectation.Event event() {
    return Expectation.Event.RARER;
  }

  @Override
  public Ruling compare(Case subject, Turn turn, Verdict verdict) {
    BigDecimal allowed = tolerance == null ? subject.precision().unit() : tolerance;
    BigDecimal movement = turn.change().abs();
    verdict.working().given(Setting.UNIT, allowed);
    verdict.working().step(Formula.MOVEMENT, movement, "v_t", turn.value(), "v_b", turn.before());
    return Ruling.of(4, movement.compareTo(allowed) <= 0 ? Status.STEADY : Status.WORSENING);
  }
}
