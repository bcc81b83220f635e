package org.lianggang.analytics.assessment;

/** SDMX codes of residence: total, urban, rural. */
public enum Residence {
  _T,
  U,
  R
}
