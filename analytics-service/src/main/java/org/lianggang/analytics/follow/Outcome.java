package org.lianggang.analytics.follow;

/** What came of one question to the feed, and when to ask the next. */
record Outcome(Standing standing, Then then) {

  enum Then {
    AT_ONCE,
    AFTER_A_PAUSE,
    AFTER_THE_LONGEST_PAUSE
  }

  static Outcome following() {
    return new Outcome(Standing.of(Standing.State.FOLLOWING), Then.AT_ONCE);
  }

  static Outcome ingestAway() {
    return new Outcome(Standing.of(Standing.State.INGEST_AWAY), Then.AFTER_A_PAUSE);
  }

  static Outcome stopped(Fault fault) {
    return new Outcome(Standing.stopped(fault), Then.AFTER_THE_LONGEST_PAUSE);
  }
}
