package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Intake;
import org.lianggang.ingest.intake.Known;
import org.lianggang.ingest.intake.Row;

/** The accepted figures that rows are held against, in a handful of queries however many rows. */
@Singleton
class Surroundings {

  private final FigureStore figures;

  Surroundings(FigureStore figures) {
    this.figures = figures;
  }

  /** Of the same regions and years: those reported, and those the rules hold them against. */
  Map<Cell, Figure> current(List<Row> rows, Map<String, Indicator> reported, Known known) {
    return figures.current(
        Intake.consulted(reported.keySet(), known.rules()),
        every(rows, Cell::region),
        every(rows, Cell::period));
  }

  /**
   * Adds those of the years before, and of the regions around them.
   *
   * @param around other regions, above, beside and below
   * @param known who stands beside, and the declared rules
   */
  void addAround(
      Map<Cell, Figure> found,
      List<Row> rows,
      Map<String, Indicator> reported,
      Collection<String> around,
      Known known) {
    Set<String> regions = every(rows, Cell::region);
    Set<String> periods = every(rows, Cell::period);
    List<Integer> years = years(periods);
    addYearsBefore(found, years, reported.values(), regions);
    add(found, known.rules().consultedBefore(reported.keySet()), regions, yearBefore(years));
    add(found, codes(reported.values(), Intake::consultsFamilies), around, periods);
    Set<String> peers = known.families().beside(regions);
    peers.removeAll(regions);
    add(found, codes(reported.values(), Intake::consultsPeers), peers, withYearBefore(years));
  }

  private void add(
      Map<Cell, Figure> found,
      Collection<String> indicators,
      Collection<String> regions,
      Collection<String> periods) {
    if (!indicators.isEmpty() && !regions.isEmpty() && !periods.isEmpty()) {
      figures.addCurrent(found, indicators, regions, periods);
    }
  }

  private static List<String> codes(Collection<Indicator> indicators, Predicate<Indicator> which) {
    return indicators.stream().filter(which).map(Indicator::code).toList();
  }

  /** In a query for those that are collected equally often. */
  private void addYearsBefore(
      Map<Cell, Figure> found,
      List<Integer> years,
      Collection<Indicator> reported,
      Set<String> regions) {
    reported.stream()
        .collect(
            groupingBy(indicator -> before(years, indicator), mapping(Indicator::code, toList())))
        .forEach((before, codes) -> add(found, codes, regions, before));
  }

  private static List<String> yearBefore(List<Integer> years) {
    return years.stream().map(year -> String.valueOf(year - 1)).toList();
  }

  private static Set<String> withYearBefore(List<Integer> years) {
    return years.stream()
        .flatMap(year -> Stream.of(year, year - 1))
        .map(String::valueOf)
        .collect(toSet());
  }

  private static List<Integer> years(Set<String> periods) {
    return periods.stream().map(Cell::yearOf).flatMap(year -> year.stream().boxed()).toList();
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
