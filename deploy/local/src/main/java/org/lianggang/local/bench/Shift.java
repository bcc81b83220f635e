package org.lianggang.local.bench;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How long people work, and whether all have ended what they had begun. */
final class Shift {

  private static final long FAREWELL_MINUTES = 5;

  private final Phaser present = new Phaser(1);
  private volatile boolean over;

  void came() {
    present.register();
  }

  void left() {
    present.arriveAndDeregister();
  }

  boolean isOver() {
    return over;
  }

  /** Whether all have left in time. */
  boolean end() {
    over = true;
    try {
      present.awaitAdvanceInterruptibly(
          present.arriveAndDeregister(), FAREWELL_MINUTES, TimeUnit.MINUTES);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
