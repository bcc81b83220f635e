package org.lianggang.ingest.obligation;

import org.lianggang.ingest.roster.Round;

/**
 * That a unit owes figures for a region in a round; waived when it was released from all of them.
 */
public record Owing(String unit, String region, Round round, boolean waived) {

  /** The days that hold for them. */
  public Round.Window window() {
    return round.windowOf(unit, region);
  }
}
