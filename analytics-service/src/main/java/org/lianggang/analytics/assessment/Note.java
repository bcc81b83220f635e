package org.lianggang.analytics.assessment;

/** A mark beside a status that does not change it. */
public enum Note {
  /** A rate or share came without numerator and denominator: judged as reported. */
  COUNTS_MISSING,
  /** Fewer events expected than can be judged even when pooled: each case is to be reviewed. */
  CASE_REVIEW,
  /** The figure judged is the rate of several years together. */
  POOLED_YEARS,
  /** The definition changed between the baseline year and the year judged. */
  BREAK_SINCE_BASELINE
}
