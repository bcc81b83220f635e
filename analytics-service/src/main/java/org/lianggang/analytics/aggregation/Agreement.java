package org.lianggang.analytics.aggregation;

import java.math.BigDecimal;

/** Whether the figure a region reports is what follows from its parts. */
public final class Agreement {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Agreement() {}

  /**
   * Within rounding: half a unit of the last decimal; of sums that are not whole numbers half a
   * unit for each part and for the whole.
   */
  public static boolean holds(
      BigDecimal reported, BigDecimal derived, int decimals, Aggregation how, int parts) {
    BigDecimal units = reported.subtract(derived).abs().scaleByPowerOfTen(decimals);
    return units.multiply(TWO).compareTo(BigDecimal.valueOf(tolerated(decimals, how, parts))) <= 0;
  }

  private static long tolerated(int decimals, Aggregation how, int parts) {
    if (how != Aggregation.SUM) {
      return 1;
    }
    return decimals == 0 ? 0 : parts + 1L;
  }
}
