package org.lianggang.ingest.roster;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The reporting of one year by the regions of one level: from {@code opens} to {@code due}, late
 * until {@code closes}; days are those of Asia/Shanghai.
 */
public record Round(
    int year,
    Level level,
    LocalDate opens,
    LocalDate due,
    LocalDate closes,
    List<DueDate> exceptions) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  public Round {
    exceptions = Objects.requireNonNullElse(exceptions, List.of());
  }

  /** Another day for a unit, a region, or a unit in a region. */
  public record DueDate(String unit, String region, LocalDate due, String reason) {

    boolean isFor(String unit, String region) {
      return (this.unit == null || this.unit.equals(unit))
          && (this.region == null || this.region.equals(region));
    }

    /** Higher the fewer it is for: a unit in a region, a unit, a region, everybody. */
    int precision() {
      return (unit == null ? 0 : 2) + (region == null ? 0 : 1);
    }
  }

  /** The days that hold for one unit in one region. */
  public record Window(LocalDate opens, LocalDate due, LocalDate closes) {

    /** 0 until the due day. */
    public long daysLate(LocalDate day) {
      return Math.max(0, DAYS.between(due, day));
    }
  }

  /** Deadlines are counted by the calendar of Asia/Shanghai. */
  public static LocalDate dayOf(Instant time) {
    return LocalDate.ofInstant(time, ZONE);
  }

  /** By the most specific exception; one that is due after the round closes keeps it open. */
  public Window windowOf(String unit, String region) {
    LocalDate last =
        exceptions.stream()
            .filter(exception -> exception.isFor(unit, region))
            .max(comparingInt(DueDate::precision).thenComparing(DueDate::due))
            .map(DueDate::due)
            .orElse(due);
    return new Window(opens, last, last.isAfter(closes) ? last : closes);
  }

  /** The last day on which anybody may report. */
  public LocalDate lastDay() {
    return exceptions.stream()
        .map(DueDate::due)
        .filter(day -> day.isAfter(closes))
        .max(naturalOrder())
        .orElse(closes);
  }

  public String path() {
    return year + "/" + level;
  }
}
