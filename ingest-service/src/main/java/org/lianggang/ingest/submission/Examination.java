package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Intake;
import org.lianggang.ingest.intake.Known;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Families;
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
    Map<Cell, Figure> found =
        figures.current(Intake.consulted(reported.keySet()), regions, periods);
    found.putAll(yearsBefore(completed, reported.values(), regions));
    List<String> summed = codes(reported.values(), Intake::consultsFamilies);
    Families families = summed.isEmpty() ? Families.of(List.of()) : roster.families(regions);
    Set<String> others = families.regions();
    others.removeAll(regions);
    if (!others.isEmpty()) {
      found.putAll(figures.current(summed, others, periods));
    }
    return new Known(
        reported,
        roster.regionCodes(),
        roster.regions(regions),
        roster.unit(completed.memberUnit()).map(unit -> roster.dutiesOf(unit.code())),
        found,
        roster.timetable(regions, periods, Round.dayOf(handedIn)),
        families);
  }

  /** In a query for those that are collected equally often. */
  private Map<Cell, Figure> yearsBefore(
      Report report, Collection<Indicator> reported, Set<String> regions) {
    List<Integer> years =
        every(report.rows(), Cell::year).stream().flatMap(year -> year.stream().boxed()).toList();
    Map<Cell, Figure> found = new HashMap<>();
    reported.stream()
        .collect(
            groupingBy(indicator -> before(years, indicator), mapping(Indicator::code, toList())))
        .forEach(
            (before, codes) -> {
              if (!before.isEmpty()) {
                found.putAll(figures.current(codes, regions, before));
              }
            });
    return found;
  }

  private static List<String> codes(Collection<Indicator> indicators, Predicate<Indicator> which) {
    return indicators.stream().filter(which).map(Indicator::code).toList();
  }

  private static Set<String> before(List<Integer> years, Indicator indicator) {
    return years.stream()
        .flatMap(year -> Intake.consultedYears(indicator, year).mapToObj(String::valueOf))
        .collect(toSet());
  }

  private static <T> Set<T> every(List<Row> rows, Function<Cell, T> part) {
    Set<T> found = new HashSet<>();
    rows.forEach(row -> found.add(part.apply(row.cell())));
    return found;
  }
}
