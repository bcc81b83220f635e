package org.lianggang.ingest.narrative;

import static org.lianggang.ingest.problem.FindingCode.LATE;
import static org.lianggang.ingest.problem.FindingCode.ROUND_CLOSED;
import static org.lianggang.ingest.problem.FindingCode.ROUND_NOT_OPEN;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.roster.Round;
import org.lianggang.ingest.roster.Timetable;

/** Texts are taken in the same round as figures, late ones with a note. */
final class InRound {

  private InRound() {}

  static Stream<Finding> findings(Place place, Timetable timetable) {
    return timetable.of(new Timetable.Reporting(place.region(), place.period())).stream()
        .flatMap(round -> findings(place, round, timetable.day()));
  }

  private static Stream<Finding> findings(Place place, Round round, LocalDate day) {
    Round.Window window = round.windowOf(place.unit(), place.region());
    if (day.isBefore(window.opens())) {
      return Stream.of(refused(ROUND_NOT_OPEN, place, round, window.opens()));
    }
    if (day.isAfter(window.closes())) {
      return Stream.of(refused(ROUND_CLOSED, place, round, window.closes()));
    }
    return window.daysLate(day) > 0
        ? Stream.of(
            Finding.note(LATE, round.path(), place.region(), window.due(), window.daysLate(day)))
        : Stream.empty();
  }

  private static Finding refused(FindingCode code, Place place, Round round, LocalDate last) {
    return Finding.at(code, null, "period", place.period(), round.path(), place.region(), last);
  }
}
