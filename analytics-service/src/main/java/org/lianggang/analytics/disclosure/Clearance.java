package org.lianggang.analytics.disclosure;

/** What a reader may see. */
public enum Clearance {
  /** Figures from which no small count of persons follows. */
  PUBLIC,
  /** Every figure. */
  FULL
}
