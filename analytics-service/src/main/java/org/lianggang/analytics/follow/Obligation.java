package org.lianggang.analytics.follow;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * How all that a unit owes for a region in a round stands.
 *
 * @param round year and level, "2024/COUNTY"
 * @param day since when: for OVERDUE the first day after the due day
 * @param owed figures, outstanding those of them that are not reported
 */
record Obligation(
    String round,
    String unit,
    String region,
    State state,
    LocalDate day,
    long owed,
    long outstanding) {

  enum State {
    DUE,
    OVERDUE,
    REPORTED
  }

  Obligation {
    requireNonNull(unit, "unit");
    requireNonNull(region, "region");
    requireNonNull(state, "state");
    requireNonNull(day, "day");
    Periods.requireYear(round.split("/")[0]);
  }

  String period() {
    return round.split("/")[0];
  }
}
