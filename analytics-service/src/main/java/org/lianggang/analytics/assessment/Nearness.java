package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/** 基本达标: not met, but within a hair of one threshold. */
final class Nearness {

  private Nearness() {}

  /** 1 % of |V|, for shares 1 % of the distance to 0 or 100; none at 0, or at 100 for a share. */
  static boolean isNear(Case subject, Bounds bounds, BigDecimal figure, Working working) {
    BigDecimal target = bounds.nearest(figure).decimal();
    BigDecimal reach = reach(subject, target);
    if (reach.signum() <= 0) {
      return false;
    }
    BigDecimal share = subject.parameters().nearness().share();
    BigDecimal unit = subject.precision().unit();
    BigDecimal tolerance = reach.multiply(share).max(unit);
    BigDecimal distance = figure.subtract(target).abs();
    working.given(Setting.NEARNESS, share);
    working.given(Setting.UNIT, unit);
    Formula formula = subject.isShare() ? Formula.TOLERANCE_OF_SHARE : Formula.TOLERANCE;
    working.step(formula, tolerance, "u", unit, "s", share, "V", target);
    working.step(Formula.DISTANCE, distance, "v_t", figure, "V", target);
    return distance.compareTo(tolerance) <= 0;
  }

  private static BigDecimal reach(Case subject, BigDecimal target) {
    BigDecimal size = target.abs();
    return subject.isShare() ? size.min(Figures.HUNDRED.subtract(target)) : size;
  }
}
