package org.lianggang.analytics.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The days that a batch of changes leads through; there is no other clock.
 *
 * @param before the day of the change before it; null at the beginning
 * @param days of its changes, in order, at least one
 */
record Passage(LocalDate before, Reach reach, List<Day> days) {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** A change and its day in Asia/Shanghai. */
  record Day(long position, Instant time, LocalDate day) {}

  /** Whether the head of the feed was reached before, is reached now, or neither. */
  enum Reach {
    ON_THE_WAY,
    ARRIVING,
    THERE
  }

  static Passage of(Watermark start, List<Change> changes, long head) {
    List<Day> days =
        changes.stream()
            .map(Change::at)
            .map(at -> new Day(at.position(), at.time(), day(at.time())))
            .toList();
    boolean arrives = days.get(days.size() - 1).position() >= head;
    return new Passage(
        start.at() == null ? null : day(start.at()),
        start.complete() ? Reach.THERE : arrives ? Reach.ARRIVING : Reach.ON_THE_WAY,
        days);
  }

  Day last() {
    return days.get(days.size() - 1);
  }

  /** The day of the last change. */
  LocalDate today() {
    return last().day();
  }

  /** The first change on or after a day, where it is one of these. */
  Optional<Long> reaches(LocalDate day) {
    return before != null && !before.isBefore(day)
        ? Optional.empty()
        : days.stream().filter(one -> !one.day().isBefore(day)).map(Day::position).findFirst();
  }

  private static LocalDate day(Instant time) {
    return time.atZone(CHINA).toLocalDate();
  }
}
