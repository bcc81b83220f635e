package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/** Every threshold of the methods, with the default the methods give it. */
public record Parameters(Nearness nearness, Rules rules, Cuts cuts, Path path, Events events) {

  public static final Parameters DEFAULT =
      new Parameters(
          new Nearness(new BigDecimal("0.01"), 2),
          new Rules(
              new BigDecimal("0.70"),
              new BigDecimal("0.95"),
              new BigDecimal("0.30"),
              new BigDecimal("0.10"),
              new BigDecimal("0.30"),
              new BigDecimal("0.60"),
              BigDecimal.ONE),
          new Cuts(0.95, 0.60, 0.015, 0.005, 4.44),
          new Path(0.9, 1.25, 3, 1.0, 0.75, 0.25, 0.06, 0.05, 99.95, 20),
          new Events(5, BigDecimal.TEN, new BigDecimal("3"), 10));

  /**
   * When a figure is as good as another.
   *
   * @param share of the target (of its distance from 0 or 100 for shares) that still counts as
   *     nearly attained
   * @param ratioDecimals decimals of a ratio between groups, where the indicator has fewer
   */
  public record Nearness(BigDecimal share, int ratioDecimals) {}

  /**
   * Line 9 of the status rules.
   *
   * @param likely P from which a measure is on track
   * @param keepingPace pace from which a measure is on track with P of at least possible
   * @param unlikely P below which it is hard to attain
   * @param doubtful P below which it is hard to attain without pace
   * @param slow pace below which it is hard to attain
   * @param onSchedule pace from which it is on track where there is no P
   */
  public record Rules(
      BigDecimal likely,
      BigDecimal keepingPace,
      BigDecimal possible,
      BigDecimal unlikely,
      BigDecimal doubtful,
      BigDecimal slow,
      BigDecimal onSchedule) {}

  /**
   * Cuts of the compound pace.
   *
   * @param substantial and moderate: ratio of growths, with a numeric target
   * @param substantialGrowth and moderateGrowth: growth a year, without one
   * @param limitExponent how quickly a natural limit makes itself felt
   */
  public record Cuts(
      double substantial,
      double moderate,
      double substantialGrowth,
      double moderateGrowth,
      double limitExponent) {}

  /**
   * The projection.
   *
   * @param damping of the trend a year
   * @param widening of the standard error
   * @param priorWeight of the spread, in observations
   * @param trust λ_max for nation and province
   * @param trustBelow λ_max below the province
   * @param trustThree λ_max below the province with three points
   * @param spread s₀ where none is known
   * @param shareFloor and shareCeiling: the range to which shares are clipped, in per cent
   * @param searchYears after T in which the year of reaching is sought
   */
  public record Path(
      double damping,
      double widening,
      int priorWeight,
      double trust,
      double trustBelow,
      double trustThree,
      double spread,
      double shareFloor,
      double shareCeiling,
      int searchYears) {}

  /**
   * Rare events.
   *
   * @param years at most pooled
   * @param enough expected events from which a rate is judged
   * @param few expected events below which not even the interval judges
   * @param byarFrom events from which Byar's approximation replaces the exact interval
   */
  public record Events(int years, BigDecimal enough, BigDecimal few, int byarFrom) {}
}
