package org.lianggang.ingest.intake;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.lianggang.ingest.problem.FindingCode.LATE;
import static org.lianggang.ingest.problem.FindingCode.ROUND_CLOSED;
import static org.lianggang.ingest.problem.FindingCode.ROUND_NOT_OPEN;
import static org.lianggang.ingest.problem.Severity.BLOCK;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Round;

/**
 * Figures are taken from the first day of their round to its last, late ones with a note; said once
 * for each region and year, at its first row.
 */
final class RoundOpen implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    String unit = rows.report().memberUnit();
    return rows.firstOfEach().entrySet().stream()
        .flatMap(
            reporting ->
                known.timetable().of(reporting.getKey()).stream()
                    .flatMap(
                        round ->
                            check(reporting.getValue(), round, unit, known.timetable().day())));
  }

  private static Stream<Finding> check(Row row, Round round, String unit, LocalDate day) {
    String region = row.cell().region();
    Round.Window window = round.windowOf(unit, region);
    if (day.isBefore(window.opens())) {
      return Stream.of(
          Finding.ofRow(
              ROUND_NOT_OPEN,
              BLOCK,
              row.number(),
              "period",
              row.cell().period(),
              round.path(),
              region,
              window.opens()));
    }
    if (day.isAfter(window.closes())) {
      return Stream.of(
          Finding.ofRow(
              ROUND_CLOSED,
              BLOCK,
              row.number(),
              "period",
              row.cell().period(),
              round.path(),
              region,
              window.closes()));
    }
    return day.isAfter(window.due())
        ? Stream.of(
            Finding.ofRow(
                LATE,
                NOTE,
                row.number(),
                "period",
                row.cell().period(),
                round.path(),
                region,
                window.due(),
                DAYS.between(window.due(), day)))
        : Stream.empty();
  }
}
