package org.lianggang.analytics.assessment;

/** The ways a plan can word what it asks of an indicator. */
public enum TargetKind {
  AT_LEAST,
  ABOVE,
  AT_MOST,
  BELOW,
  BETWEEN,
  AROUND,
  CHANGE_FROM_BASELINE,
  AT_LEAST_REFERENCE,
  AROUND_REFERENCE,
  EVERY_UNIT,
  HOLD,
  INCREASE,
  DECREASE,
  NARROW_GAP,
  SLOW_RISE,
  QUALITATIVE
}
