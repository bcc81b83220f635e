package org.lianggang.ingest.obligation;

import org.lianggang.ingest.roster.Level;

/** Which obligations are asked for; except for the year null is any. */
record Asked(int year, Level level, String unit, String region, String domain, State state) {

  /** The round is a year, or a year and a level as {@code 2024/COUNTY}. */
  static Asked of(String round, String unit, String region, String domain, State state) {
    Level level = round.length() > 4 ? Level.valueOf(round.substring(5)) : null;
    return new Asked(Integer.parseInt(round.substring(0, 4)), level, unit, region, domain, state);
  }

  String period() {
    return String.valueOf(year);
  }
}
