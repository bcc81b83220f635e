package org.lianggang.ingest.roster;

import java.time.LocalDate;
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

  public Round {
    exceptions = Objects.requireNonNullElse(exceptions, List.of());
  }

  /** Another day for a unit, a region, or a unit in a region. */
  public record DueDate(String unit, String region, LocalDate due, String reason) {}

  String path() {
    return year + "/" + level;
  }
}
