package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import org.lianggang.analytics.assessment.Parameters;

/**
 * From where on a movement is a fluctuation.
 *
 * @param confidence quantile of the t distribution on either side
 * @param historyNeeded earlier movements from which the usual one is known
 * @param spread s₀, usual yearly movement on the log or logit scale
 * @param priorWeight of s₀, in movements
 * @param shareFloor and shareCeiling: the range to which shares are clipped, in per cent
 * @param smallestPoints and smallestPercent: what is never a fluctuation, for shares and others
 * @param points and percent and countPercent: bound while little is known, where the indicator has
 *     none of its own: shares; rates, means and ratios; counts
 * @param enoughEvents expected events from which a movement is more than chance
 */
public record FluctuationBounds(
    double confidence,
    int historyNeeded,
    double spread,
    int priorWeight,
    double shareFloor,
    double shareCeiling,
    BigDecimal smallestPoints,
    BigDecimal smallestPercent,
    BigDecimal points,
    BigDecimal percent,
    BigDecimal countPercent,
    BigDecimal enoughEvents) {

  private static final Parameters METHODS = Parameters.DEFAULT;

  public static final FluctuationBounds DEFAULT =
      new FluctuationBounds(
          0.995,
          3,
          METHODS.path().spread(),
          METHODS.path().priorWeight(),
          METHODS.path().shareFloor(),
          METHODS.path().shareCeiling(),
          BigDecimal.ONE,
          BigDecimal.valueOf(5),
          BigDecimal.valueOf(5),
          BigDecimal.valueOf(20),
          BigDecimal.valueOf(30),
          METHODS.events().enough());

  BigDecimal smallest(ReportedSeries series) {
    return series.isShare() ? smallestPoints : smallestPercent;
  }

  BigDecimal changeBound(ReportedSeries series) {
    if (series.changeBound() != null) {
      return series.changeBound();
    }
    return switch (series.valueKind()) {
      case SHARE -> points;
      case COUNT -> countPercent;
      default -> percent;
    };
  }
}
