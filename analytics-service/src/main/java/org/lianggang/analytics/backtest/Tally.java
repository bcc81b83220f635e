package org.lianggang.analytics.backtest;

import java.math.BigDecimal;
import org.lianggang.analytics.assessment.Figures;

/** A mean in the making, null where there was nothing. */
final class Tally {

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
    return count == 0 ? null : Figures.published(sum / count);
  }
}
