package org.lianggang.ingest.catalogue;

/** How a measure is judged: against a figure, by the direction of a series, or by people. */
public enum MeasureClass {
  NUMERIC,
  DIRECTION,
  QUALITATIVE
}
