package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a plan asks of an indicator, as it is written in the plan.
 *
 * @param value the threshold, in the indicator's unit
 * @param fraction the threshold as a fraction of the whole, "1/3", in place of value
 * @param low lower bound of BETWEEN and HOLD
 * @param high upper bound of BETWEEN and HOLD
 * @param tolerance half-width of AROUND, AROUND_REFERENCE and HOLD, in the indicator's unit
 * @param percent change against the baseline value, −20 for "falls by 20 %"
 * @param limit natural limit of the indicator, for the compound pace of kinds without a number
 * @param year T, the year by which it is to be met
 * @param sustain true where it must be met in every year since the plan began (保持/稳定)
 */
public record Target(
    TargetKind kind,
    BigDecimal value,
    String fraction,
    BigDecimal low,
    BigDecimal high,
    BigDecimal tolerance,
    BigDecimal percent,
    Reference reference,
    Compared groups,
    EveryUnit everyUnit,
    BigDecimal limit,
    Integer year,
    boolean sustain) {

  /** Without groups the reported figure is itself the gap. */
  Compared groupsOrReportedGap() {
    return groups == null ? new Compared(By.NONE, null, null) : groups;
  }

  /** Whether the gap between groups is judged and not the figure of one group. */
  public boolean comparesGroups() {
    return kind == TargetKind.NARROW_GAP && groups != null && groups.by() != By.NONE;
  }

  /** HOLD with a bound is a threshold, without one a direction. */
  boolean isBounded() {
    return value != null || fraction != null || low != null || high != null;
  }

  /** The indicator compared with, in the same region, year and group unless said otherwise. */
  public record Reference(String indicator, Sex sex, Residence residence) {}

  /**
   * The groups between which a gap is to narrow.
   *
   * @param as how the gap is measured; null is DIFFERENCE
   * @param of codes of the groups in order, F and M, U and R, or region codes; empty takes all
   */
  public record Compared(By by, As as, List<String> of) {

    public Compared {
      as = as == null ? As.DIFFERENCE : as;
      of = of == null ? List.of() : List.copyOf(of);
    }
  }

  /** Along what the groups differ; NONE where the reported figure is itself the gap. */
  public enum By {
    SEX,
    RESIDENCE,
    REGION,
    NONE
  }

  /** Whether a gap is first − second or first ÷ second. */
  public enum As {
    DIFFERENCE,
    RATIO
  }

  /** What each obliged unit must reach; level is one or several, joined by the plan as a list. */
  public record EveryUnit(String level, TargetKind kind, BigDecimal value) {

    /** By the value of one unit. */
    public boolean isMetBy(BigDecimal reported) {
      int sign = reported.compareTo(value);
      return switch (kind) {
        case AT_LEAST -> sign >= 0;
        case ABOVE -> sign > 0;
        case AT_MOST -> sign <= 0;
        case BELOW -> sign < 0;
        default -> throw new IllegalArgumentException(kind + " is no threshold for a unit");
      };
    }
  }
}
