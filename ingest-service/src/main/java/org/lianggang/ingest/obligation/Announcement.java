package org.lianggang.ingest.obligation;

import java.time.LocalDate;

/**
 * What the feed says of all that a unit owes for a region in a round: its state since a day, how
 * many figures it owes and how many of these are neither reported nor waived.
 */
record Announcement(
    String round,
    String unit,
    String region,
    State state,
    LocalDate day,
    long owed,
    long outstanding) {

  String subject() {
    return String.join("/", round, unit, region);
  }

  /** Under what it is remembered. */
  Key key() {
    return new Key(unit, region);
  }

  /** When nothing is outstanding any more, it does not matter since when. */
  boolean repeats(Said before) {
    return before != null
        && before.state() == state
        && (state == State.REPORTED || before.day().equals(day));
  }

  record Key(String unit, String region) {}

  record Said(State state, LocalDate day) {}
}
