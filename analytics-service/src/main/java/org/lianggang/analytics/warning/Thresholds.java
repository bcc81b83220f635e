package org.lianggang.analytics.warning;

import java.math.BigDecimal;

/**
 * Every threshold of the warnings, with the default the methods give it.
 *
 * @param lastYears before the target year in which HARD_TO_ATTAIN is graver
 * @param rebound part of the half-width of the 80 % interval that one change may take up
 * @param overdueDays after which OVERDUE is graver
 */
public record Thresholds(
    int lastYears,
    BigDecimal rebound,
    FluctuationBounds fluctuation,
    GapTrend gapTrend,
    Excess excess,
    int overdueDays,
    Peers peers) {

  public static final Thresholds DEFAULT =
      new Thresholds(
          2,
          new BigDecimal("0.5"),
          FluctuationBounds.DEFAULT,
          new GapTrend(0.20, 4),
          new Excess(0.001, BigDecimal.valueOf(2)),
          30,
          new Peers(0.5, 0.05, 7, 20, 10));

  /**
   * When a gap widens.
   *
   * @param p two-sided, of Kendall's test, at most
   * @param years at least
   */
  public record GapTrend(double p, int years) {}

  /**
   * When there are too many events.
   *
   * @param p of so many or more by chance, below
   * @param events at least
   */
  public record Excess(double p, BigDecimal events) {}

  /**
   * Hidiroglou–Berthelot.
   *
   * @param size U, on counts
   * @param least A
   * @param widths C, widthsBelow the same below the prefecture
   * @param regions at least
   */
  public record Peers(double size, double least, double widths, double widthsBelow, int regions) {}
}
