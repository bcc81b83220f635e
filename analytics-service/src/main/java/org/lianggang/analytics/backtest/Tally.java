package org.lianggang.analytics.backtest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A mean in the making, null where there was nothing. */
final class Tally {

  private static final MathContext PUBLISHED = new MathContext(12, RoundingMode.HALF_UP);

  private double sum;
  private int count;

  void add(double value) {
    sum += value;
    count++;
  }

  void add(boolean yes) {
    add(yes ? 1 : 0);
  }

  int count() {
    return count;
  }

  BigDecimal mean() {
    return count == 0 ? null : new BigDecimal(sum / count, PUBLISHED).stripTrailingZeros();
  }
}
