package org.lianggang.ingest.roster;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The rounds in which regions report years, and the day on which the report was handed in. Where no
 * round was put, figures are taken on any day.
 */
public record Timetable(Map<Reporting, Round> rounds, LocalDate day) {

  /** The figures of one region for one year, as {@code "2024"}. */
  public record Reporting(String region, String period) {}

  public Optional<Round> of(Reporting reporting) {
    return Optional.ofNullable(rounds.get(reporting));
  }
}
