package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * The verdict on one measure, with every figure that led to it. Derived figures have 12 significant
 * digits; a null says that the figure does not exist for this measure.
 *
 * @param measureClass "class" in JSON
 * @param period Y, the year judged
 * @param valuePeriod t, the year of the value used; differs from period for indicators collected
 *     every few years
 * @param value v_t as reported; the gap for NARROW_GAP, the share of units (0–1) for EVERY_UNIT
 * @param baseline b and v_b, in the terms of value
 * @param threshold what the value is compared with; null for DIRECTION and QUALITATIVE
 * @param met the bare comparison; null where nothing can be compared
 * @param early attained before the target year, and not a measure to be sustained
 * @param uncertain the 95 % interval of the counts spans the threshold
 * @param roundingDecides the exact counts would reverse the verdict of the published figure
 * @param failingYears years since the plan began in which a sustained target was not met
 * @param yearsWithoutData years since the plan began without a value (sustain), or the year before
 *     the baseline that SLOW_RISE needs
 * @param requiredChange yearly change in the indicator's unit from t to reach the target in T; null
 *     when met or past T
 * @param reachedIn first year in which the central path meets the target, searched to T + 20; null
 *     when met, not reached or not projected
 * @param events the counts behind the figure judged; null without counts
 * @param explanation null unless asked for
 */
public record Assessment(
    String id,
    MeasureClass measureClass,
    String period,
    String valuePeriod,
    BigDecimal value,
    Baseline baseline,
    Target target,
    Threshold threshold,
    Boolean met,
    Status status,
    Reason reason,
    boolean early,
    boolean uncertain,
    boolean roundingDecides,
    List<Integer> failingYears,
    List<Integer> yearsWithoutData,
    Schedule schedule,
    Compound compound,
    Likelihood likelihood,
    Projection projection,
    BigDecimal requiredChange,
    Integer reachedIn,
    Events events,
    List<GroupAssessment> groups,
    List<Note> notes,
    Explanation explanation) {

  /** The interval in which the target is met; a bound that is absent does not limit. */
  public record Threshold(
      BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded) {

    public boolean contains(BigDecimal figure) {
      return (low == null || figure.compareTo(low) >= (lowIncluded ? 0 : 1))
          && (high == null || high.compareTo(figure) >= (highIncluded ? 0 : 1));
    }
  }

  /**
   * 序时进度: gap closed against time elapsed.
   *
   * @param gapClosed g, 0 at the baseline, 1 at the target, negative when things got worse
   * @param elapsed e, 0 in the baseline year, 1 in the target year
   * @param pace g ÷ e
   * @param reason why there is no pace
   */
  public record Schedule(
      BigDecimal gapClosed, BigDecimal elapsed, BigDecimal pace, NoPace reason) {}

  /** Why a measure has no schedule. */
  public enum NoPace {
    NO_BASELINE,
    BASELINE_YEAR,
    BASELINE_MET,
    NO_CHANGE_PROMISED,
    NO_THRESHOLD
  }

  /**
   * Compound pace: growth a year made against growth a year needed, or growth alone.
   *
   * @param p ratio of yearly growths, or yearly growth where the target has no number
   * @param compoundClass "class" in JSON
   */
  public record Compound(BigDecimal p, CompoundClass compoundClass) {}

  /** Classes of the compound pace. */
  public enum CompoundClass {
    ACHIEVED,
    SUBSTANTIAL,
    MODERATE,
    LIMITED,
    DETERIORATION,
    UNDEFINED
  }

  /**
   * Probability of meeting the target in T.
   *
   * @param shown the nearest step of 0.05; "≤0.05" and "≥0.80" where p is at or beyond the ends
   */
  public record Likelihood(BigDecimal p, String shown) {}

  /**
   * Central path and intervals from the year after t to T.
   *
   * @param lambda share of the trend that is carried forward, 0–1
   */
  public record Projection(BigDecimal lambda, List<Point> points) {}

  /** One projected year, in the indicator's unit. */
  public record Point(
      String period,
      BigDecimal central,
      BigDecimal low80,
      BigDecimal high80,
      BigDecimal low95,
      BigDecimal high95) {}

  /**
   * The counts of the year, or of the years pooled, behind the figure judged.
   *
   * @param expected events expected when the target is just met; null where the count itself
   *     decides or nothing is compared
   * @param rate numerator ÷ denominator × scale
   * @param low95 and high95: 95 % interval of the rate, Poisson for rates, Wilson for shares
   */
  public record Events(
      List<Integer> years,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal expected,
      BigDecimal rate,
      BigDecimal low95,
      BigDecimal high95,
      IntervalMethod method) {}

  /** How an interval of counts was computed. */
  public enum IntervalMethod {
    POISSON_EXACT,
    BYAR,
    WILSON
  }

  /** The verdict on one group by the same target and its own baseline value; never in a rate. */
  public record GroupAssessment(
      Sex sex,
      Residence residence,
      String region,
      String valuePeriod,
      BigDecimal value,
      Boolean met,
      Status status,
      Reason reason,
      boolean early,
      boolean uncertain,
      boolean roundingDecides,
      List<Integer> failingYears,
      Schedule schedule,
      Likelihood likelihood) {}
}
