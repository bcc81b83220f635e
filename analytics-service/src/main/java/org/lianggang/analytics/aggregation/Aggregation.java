package org.lianggang.analytics.aggregation;

/** How the figure of a whole follows from those of its parts, as the indicator declares. */
public enum Aggregation {
  SUM,
  /** Σ numerators ÷ Σ denominators, never a mean of rates. */
  RATIO_OF_SUMS,
  /** Not at all: life expectancy, the results of surveys. */
  NONE
}
