package org.lianggang.analytics.assessment;

/** What kind of figure an indicator is; a SHARE is a percentage that cannot exceed 100. */
public enum ValueKind {
  RATE,
  SHARE,
  COUNT,
  MEAN,
  RATIO,
  YES_NO
}
