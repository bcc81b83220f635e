package org.lianggang.analytics.backtest;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the projection is tried.
 *
 * @param holdOut how many of the last points of a series are held back
 * @param lastPoints how many of the others are used at most; null is all
 * @param targets made-up targets, so many per cent above and below the last value known
 * @param spread s₀; null is the default of the parameters
 */
record Trial(int holdOut, Integer lastPoints, List<BigDecimal> targets, BigDecimal spread) {

  private static final int USUAL_HOLD_OUT = 3;
  private static final List<BigDecimal> USUAL_TARGETS =
      List.of(
          BigDecimal.valueOf(5), BigDecimal.TEN, BigDecimal.valueOf(20), BigDecimal.valueOf(30));

  static Trial of(
      Integer holdOut, Integer lastPoints, List<BigDecimal> targets, BigDecimal spread) {
    return new Trial(
        holdOut == null ? USUAL_HOLD_OUT : holdOut,
        lastPoints,
        targets == null ? USUAL_TARGETS : targets,
        spread);
  }
}
