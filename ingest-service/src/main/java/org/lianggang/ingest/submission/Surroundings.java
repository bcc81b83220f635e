package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
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
   * Of the years before, and of the regions around them.
   *
   * @param around other regions, above, beside and below
   * @param known who stands beside, and the declared rules
   */
  Map<Cell, Figure> around(
      List<Row> rows, Map<String, Indicator> reported, Collection<String> around, Known known) {
    Set<String> regions = every(rows, Cell::region);
    Set<String> periods = every(rows, Cell::period);
    List<Integer> years = years(periods);
    Map<Cell, Figure> found = yearsBefore(years, reported.values(), regions);
    found.putAll(yearBefore(years, known.rules().consultedBefore(reported.keySet()), regions));
    List<String> summed = codes(reported.values(), Intake::consultsFamilies);
    if (!summed.isEmpty() && !around.isEmpty()) {
      found.putAll(figures.current(summed, around, periods));
    }
    List<String> compared = codes(reported.values(), Intake::consultsPeers);
    Set<String> peers = known.families().beside(regions);
    peers.removeAll(regions);
    if (!compared.isEmpty() && !peers.isEmpty()) {
      found.putAll(figures.current(compared, peers, withYearBefore(years)));
    }
    return found;
  }

  private static List<String> codes(Collection<Indicator> indicators, Predicate<Indicator> which) {
    return indicators.stream().filter(which).map(Indicator::code).toList();
  }

  /** In a query for those that are collected equally often. */
  private Map<Cell, Figure> yearsBefore(
      List<Integer> years, Collection<Indicator> reported, Set<String> regions) {
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

  /** Of what declared rules name of it. */
  private Map<Cell, Figure> yearBefore(
      List<Integer> years, Set<String> indicators, Set<String> regions) {
    return indicators.isEmpty()
        ? Map.of()
        : figures.current(
            indicators, regions, years.stream().map(year -> String.valueOf(year - 1)).toList());
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
