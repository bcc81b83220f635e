package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A likelihood as it is published: exact beside a figure that does not feign precision. */
final class Probability {

  private static final BigDecimal STEP = new BigDecimal("0.05");
  private static final BigDecimal LEAST = new BigDecimal("0.05");
  private static final BigDecimal MOST = new BigDecimal("0.80");

  private Probability() {}

  static Assessment.Likelihood published(double p) {
    BigDecimal exact = Figures.published(p);
    return new Assessment.Likelihood(exact, shown(exact));
  }

  /** The nearest step of 0.05; the ends say "≤0.05" and "≥0.80" only where that is so. */
  static String shown(BigDecimal p) {
    if (p.compareTo(LEAST) <= 0) {
      return "≤0.05";
    }
    if (p.compareTo(MOST) >= 0) {
      return "≥0.80";
    }
    BigDecimal nearest = p.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP);
    return nearest.max(LEAST.add(STEP)).min(MOST.subtract(STEP)).setScale(2).toPlainString();
  }
}
