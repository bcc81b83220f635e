package org.lianggang.analytics.assessment;

/** Why a status is not a plain judgement of the figure. */
public enum Reason {
  /** Kinds of missing, with NO_DATA. */
  NOT_COLLECTED,
  WORK_NOT_CARRIED_OUT,
  NOT_APPLICABLE,
  NOT_YET_DUE,
  SUPPRESSED,
  OTHER,
  /** UNDETERMINED: too few events expected, even over the years pooled. */
  RARE_EVENTS,
  /** UNDETERMINED: the baseline year has no value, or none from which a pace could run. */
  NO_BASELINE,
  /** UNDETERMINED: one value alone has neither pace nor trend. */
  ONE_POINT,
  /** UNDETERMINED: the indicator compared with has no value in the year judged. */
  NO_REFERENCE,
  /** UNDETERMINED: the growth before the baseline is unknown; the year is in yearsWithoutData. */
  NO_EARLIER_VALUE,
  /** UNDETERMINED: the rounded figure cannot be told from a fraction, and counts are missing. */
  FRACTION_WITHOUT_COUNTS,
  /** UNDETERMINED: fewer than two units can be compared in both years. */
  TOO_FEW_UNITS,
  /** UNDETERMINED: a ratio to a group whose value is 0. */
  ZERO_DIVISOR,
  /** AT_RISK or MISSED: met now, but not in every year since the plan began (failingYears). */
  NOT_EVERY_YEAR,
  /**
   * UNDETERMINED: the stored figures are at fault or cannot be computed with; status names them.
   */
  SET_ASIDE
}
