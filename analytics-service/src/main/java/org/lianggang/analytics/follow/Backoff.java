package org.lianggang.analytics.follow;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses after failures, each up to twice as long as the last, and never all instances at once. */
final class Backoff {

  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;
  private int failures;

  Backoff(Duration first, Duration longest, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
  }

  void reset() {
    failures = 0;
  }

  /** Between half of what is due and all of it. */
  Duration next() {
    long due = Math.min(longest.toMillis(), first.toMillis() << Math.min(failures, 20));
    failures++;
    return Duration.ofMillis(due / 2 + random.nextLong(due / 2 + 1));
  }
}
