package org.lianggang.local.faults;

import java.time.Duration;

/** The clock of ingest goes forth and back; that of the database does not. */
final class ClockJump implements Fault {

  private static final Duration A_WHILE = Duration.ofMillis(500);

  @Override
  public String name() {
    return "jumps of the clock";
  }

  @Override
  public void happen(Site site) {
    site.shiftClock("PT26H");
    site.awaitReady();
    Site.pause(A_WHILE);
    site.shiftClock("PT0S");
  }
}
