package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * What is known of one cell in one year: a number, or why there is none.
 *
 * @param period the year, "2024"
 * @param value in the indicator's unit
 * @param numerator a count of events, persons or units; with the denominator it can stand for the
 *     value
 * @param afterBreak true where the definition changed with this year ("break" in JSON)
 * @param missing the kind recorded when there is no number
 */
public record Observation(
    String period,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    boolean afterBreak,
    MissingKind missing) {

  public static Observation of(String period, BigDecimal value) {
    return new Observation(period, value, null, null, false, null);
  }

  int year() {
    return Integer.parseInt(period);
  }

  boolean hasCounts() {
    return numerator != null && denominator != null && denominator.signum() > 0;
  }

  /** A denominator of 0 makes a rate impossible; a year without any record is not yet due. */
  MissingKind whyMissing() {
    if (missing != null) {
      return missing;
    }
    return denominator != null && denominator.signum() == 0
        ? MissingKind.NOT_APPLICABLE
        : MissingKind.NOT_YET_DUE;
  }
}
