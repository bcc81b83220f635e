package org.lianggang.analytics.assessment;

/** SDMX codes of sex: total, female, male, unknown. */
public enum Sex {
  _T,
  F,
  M,
  _U
}
