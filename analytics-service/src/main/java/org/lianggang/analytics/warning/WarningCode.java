package org.lianggang.analytics.warning;

/** Every warning this service can give; the list is part of the contract. */
public enum WarningCode {
  HARD_TO_ATTAIN,
  MISSED,
  AT_RISK,
  FLUCTUATION
}
