package org.lianggang.analytics.warning;

/** Every warning this service can give; the list is part of the contract. */
public enum WarningCode {
  HARD_TO_ATTAIN,
  MISSED,
  AT_RISK,
  SLIPPED_BACK,
  REBOUND,
  GROUP_BELOW_TARGET,
  BASELINE_REVISED,
  FLUCTUATION,
  GROUP_DIVERGES,
  SEX_GAP_WIDENING,
  SEX_MISSING,
  LEVELS_DISAGREE,
  EVENTS_ABOVE_EXPECTED,
  OVERDUE,
  PEER_OUTLIER
}
