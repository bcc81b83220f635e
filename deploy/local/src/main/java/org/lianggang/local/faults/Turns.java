package org.lianggang.local.faults;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Whoever writes does one thing after the other, and rests in between while somebody looks. */
final class Turns {

  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
  private volatile boolean over;

  /** False when there shall be no more. */
  boolean begin() {
    lock.readLock().lock();
    boolean more = !over;
    if (!more) {
      lock.readLock().unlock();
    }
    return more;
  }

  void end() {
    lock.readLock().unlock();
  }

  void over() {
    over = true;
  }

  /** While nobody is in the middle of anything. */
  void quiet(Runnable look) {
    lock.writeLock().lock();
    try {
      look.run();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
