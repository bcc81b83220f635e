package org.lianggang.analytics.acts;

import java.time.Duration;
import java.util.Set;

/**
 * How one attempt went; the status is null where there was no answer, asked where the answer did
 * not say how long to leave the receiver alone.
 */
record Attempt(Outcome outcome, Integer status, Duration asked) {

  /** Too many requests, and not available. */
  private static final Set<Integer> LATER = Set.of(429, 503);

  private static final int GONE = 410;

  enum Outcome {
    TAKEN,
    REFUSED,
    GONE,
    TIMED_OUT,
    NOT_REACHED,
    NOT_ALLOWED
  }

  static Attempt answered(int status, Duration asked) {
    if (status / 100 == 2) {
      return new Attempt(Outcome.TAKEN, status, null);
    }
    return new Attempt(
        status == GONE ? Outcome.GONE : Outcome.REFUSED,
        status,
        LATER.contains(status) ? asked : null);
  }

  static Attempt without(Outcome outcome) {
    return new Attempt(outcome, null, null);
  }
}
