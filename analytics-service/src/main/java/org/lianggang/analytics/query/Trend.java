package org.lianggang.analytics.query;

import java.math.BigDecimal;
import java.util.Locale;
import org.lianggang.analytics.parity.GapTrend;

/**
 * Where a gap has been going.
 *
 * @param verdict narrowing, widening or stable
 * @param slope change of its size a year
 * @param points years with a figure
 * @param closingYear null where it does not close
 */
record Trend(
    String verdict,
    BigDecimal slope,
    BigDecimal p,
    int points,
    int firstYear,
    int lastYear,
    Integer closingYear) {

  static Trend of(GapTrend trend) {
    return new Trend(
        trend.verdict().name().toLowerCase(Locale.ROOT),
        trend.slope(),
        trend.p(),
        trend.years(),
        trend.from(),
        trend.to(),
        trend.closingYear().orElse(null));
  }
}
