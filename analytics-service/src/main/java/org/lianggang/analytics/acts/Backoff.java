package org.lianggang.analytics.acts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before a failed notice is tried again: eight attempts in about a day. */
final class Backoff {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(7),
          Duration.ofHours(9));

  /** However long a receiver asks to be left alone. */
  static final Duration LONGEST = WAITS.get(WAITS.size() - 1);

  private static final double SPREAD = 0.2;

  private Backoff() {}

  /**
   * After so many attempts; empty when it is given up.
   *
   * @param asked how long the receiver asked to be left alone, or null; never waited less
   * @param chance from 0 to 1: a fifth less to a fifth more, so that not all come back at once
   */
  static Optional<Duration> after(int attempts, double chance, Duration asked) {
    if (attempts > WAITS.size()) {
      return Optional.empty();
    }
    double factor = 1 - SPREAD + 2 * SPREAD * chance;
    Duration wait = Duration.ofMillis(Math.round(WAITS.get(attempts - 1).toMillis() * factor));
    return Optional.of(asked == null || wait.compareTo(asked) > 0 ? wait : asked);
  }
}
