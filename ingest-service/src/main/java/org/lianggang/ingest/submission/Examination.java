package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Intake;
import org.lianggang.ingest.intake.Known;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.roster.Round;

/** Brings a report before the rules, with what they need in a handful of queries. */
@Singleton
class Examination {

  private final Indicators indicators;
  private final Roster roster;
  private final RowStore rows;
  private final FigureStore figures;
  private final Clock clock;

  Examination(
      Indicators indicators, Roster roster, RowStore rows, FigureStore figures, Clock clock) {
    this.indicators = indicators;
    this.roster = roster;
    this.rows = rows;
    this.figures = figures;
    this.clock = clock;
  }

  /** As handed in now. */
  Judged of(Report report, List<Finding> faults) {
    return of(report, faults, clock.instant());
  }

  private Judged of(Report report, List<Finding> faults, Instant handedIn) {
    Map<String, Indicator> reported =
        indicators.byCodes(report.rows().stream().map(Row::indicator).collect(toSet()));
    Report completed = report.completed(reported);
    Known known = surroundings(completed, reported, handedIn);
    return new Judged(completed, Intake.judge(completed, faults, known), known.figures());
  }

  /** The roster, the catalogue and the accepted figures may have changed since. */
  Judged again(StoredSubmission submission) {
    return of(
        new Report(
            submission.memberUnit,
            submission.region,
            submission.period,
            submission.note,
            rows.read(submission.id)),
        List.of(),
        submission.handedIn(clock.instant()));
  }

  private Known surroundings(Report completed, Map<String, Indicator> reported, Instant handedIn) {
    Set<String> regions = every(completed.rows(), Cell::region);
    Set<String> periods = every(completed.rows(), Cell::period);
    return new Known(
        reported,
        roster.regionCodes(),
        roster.regions(regions),
        roster.unit(completed.memberUnit()).map(unit -> roster.dutiesOf(unit.code())),
        figures.current(Intake.consulted(reported.keySet()), regions, periods),
        roster.timetable(regions, periods, Round.dayOf(handedIn)));
  }

  private static Set<String> every(List<Row> rows, Function<Cell, String> part) {
    Set<String> found = new HashSet<>();
    rows.forEach(row -> found.add(part.apply(row.cell())));
    return found;
  }
}
