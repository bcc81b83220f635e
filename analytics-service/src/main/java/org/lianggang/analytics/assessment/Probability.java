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

  /**
   * The nearest step of 0.05, half upwards. The ends say "≤0.05" and "≥0.80" only where that is so:
   * just above 0.05 it is "0.05", just below 0.80 it is "0.80".
   */
  static String shown(BigDecimal p) {
    if (p.compareTo(LEAST) <= 0) {
      return "≤0.05";
    }
    if (p.compareTo(MOST) >= 0) {
      return "≥0.80";
    }
    return p.divide(STEP, 0, RoundingMode.HALF_UP).multiply(STEP).toPlainString();
  }
}
