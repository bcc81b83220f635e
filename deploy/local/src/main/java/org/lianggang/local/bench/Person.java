package org.lianggang.local.bench;

import java.util.SplittableRandom;

/** Somebody who does one thing after the other, and thinks between them, until all is over. */
abstract class Person {

  private final Line line;
  private final Shift shift;
  private final SplittableRandom random;
  private final double meanMillis;

  /**
   * @param meanMillis of the pauses, which are distributed exponentially
   */
  Person(Line line, Shift shift, long seed, double meanMillis) {
    this.line = line;
    this.shift = shift;
    this.random = new SplittableRandom(seed);
    this.meanMillis = meanMillis;
  }

  final void begin() {
    line.later((long) (random.nextDouble() * meanMillis), this::next);
  }

  private void next() {
    if (shift.begin()) {
      act(this::think);
    }
  }

  private void think() {
    shift.end();
    line.later((long) (-meanMillis * Math.log(1 - random.nextDouble())), this::next);
  }

  /** Does one thing; whatever comes of it, says so at last. */
  abstract void act(Runnable done);

  final Line line() {
    return line;
  }

  /** From 0 to below so many. */
  final int any(int many) {
    return random.nextInt(many);
  }
}
