package org.lianggang.local.bench;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Until when people begin something, and whether all have ended what they had begun. */
final class Shift {

  private static final long FAREWELL_MINUTES = 5;

  private final Phaser busy = new Phaser(1);
  private volatile boolean over;

  /** False when nothing is to be begun any more. */
  boolean begin() {
    busy.register();
    boolean more = !over;
    if (!more) {
      busy.arriveAndDeregister();
    }
    return more;
  }

  void end() {
    busy.arriveAndDeregister();
  }

  /** Whether all have ended in time. */
  boolean close() {
    over = true;
    try {
      busy.awaitAdvanceInterruptibly(
          busy.arriveAndDeregister(), FAREWELL_MINUTES, TimeUnit.MINUTES);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
