package org.lianggang.analytics.assessment;

/** The verdict on a measure in a region and period. */
public enum Status {
  ATTAINED,
  NEARLY_ATTAINED,
  ON_TRACK,
  AT_RISK,
  HARD_TO_ATTAIN,
  MISSED,
  IMPROVING,
  STEADY,
  WORSENING,
  UNDETERMINED,
  NO_DATA,
  NOT_ASSESSED
}
