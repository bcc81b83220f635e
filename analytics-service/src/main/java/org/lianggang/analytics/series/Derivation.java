package org.lianggang.analytics.series;

import java.math.BigDecimal;
import org.lianggang.analytics.aggregation.Whole;

/**
 * What a derived figure rests on.
 *
 * @param coverage what the regions that report weigh of all, 0 to 1; null where it cannot be told
 * @param parts how many regions make up the region
 * @param withheld why there is no figure; null where there is one
 */
public record Derivation(Origin origin, BigDecimal coverage, int parts, Whole.Reason withheld) {

  /** Which regions it follows from. */
  public enum Origin {
    /** Those directly below. */
    CHILDREN,
    /** Those that became this region, for the years before its code held. */
    PREDECESSORS
  }
}
