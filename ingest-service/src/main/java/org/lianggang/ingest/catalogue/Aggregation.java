package org.lianggang.ingest.catalogue;

/** How the figure of a region follows from those of its children. */
public enum Aggregation {
  SUM,
  /** Numerators and denominators are added up, never the rates. */
  RATIO_OF_SUMS,
  /** It does not follow; only the designated unit reports it. */
  NONE
}
