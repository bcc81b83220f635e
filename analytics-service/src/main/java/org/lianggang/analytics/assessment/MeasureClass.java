package org.lianggang.analytics.assessment;

/** How a measure is judged: against a number, by its direction, or by a reviewer. */
public enum MeasureClass {
  NUMERIC,
  DIRECTION,
  QUALITATIVE
}
