package org.lianggang.ingest.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.Set;

/** On which days around a due day a reminder is wanted: days after it, negative before it. */
record Marks(Set<Integer> days) {

  /** A service that was down on the day itself reminds up to two days later. */
  private static final long LATEST = 2;

  boolean isEmpty() {
    return days.isEmpty();
  }

  /** The latest that was reached, unless that was too long ago. */
  OptionalLong reached(LocalDate due, LocalDate today) {
    long since = ChronoUnit.DAYS.between(due, today);
    return days.stream()
        .mapToLong(Integer::longValue)
        .filter(mark -> mark <= since && since - mark <= LATEST)
        .max();
  }
}
