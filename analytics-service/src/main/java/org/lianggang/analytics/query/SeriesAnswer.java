package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Gives the values of indicators in regions over the years, group by group. */
@Singleton
class SeriesAnswer {

  private final SeriesStore store;

  SeriesAnswer(SeriesStore store) {
    this.store = store;
  }

  /**
   * One line of a chart.
   *
   * @param values in the order of the years; a year without any report is absent
   */
  record Line(
      String indicator,
      Map<String, String> name,
      String unit,
      ValueKind valueKind,
      Integer decimals,
      String region,
      Map<String, String> regionName,
      Sex sex,
      Residence residence,
      List<Cell> values) {}

  private record Wanted(
      List<Indicator> indicators,
      List<Region> regions,
      List<Sex> sexes,
      List<Residence> residences,
      int from,
      int to) {}

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    if (!asked.has("indicator")) {
      asked.fault(FindingCode.MISSING_PARAMETER, "indicator", null);
    }
    List<Indicator> indicators = parameter.indicators();
    List<Region> regions = parameter.someRegions();
    List<Sex> sexes = asked.choices("sex", Asked.words(Sex.class));
    List<Residence> residences = asked.choices("residence", Asked.words(Residence.class));
    Optional<Integer> from = asked.year("from");
    Optional<Integer> to = asked.year("to");
    if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
      asked.fault(FindingCode.PERIODS_REVERSED, "to", to.get().toString(), from.get().toString());
    }
    return asked.understood(
        () ->
            question(
                new Wanted(
                    indicators,
                    regions,
                    sexes,
                    residences.isEmpty() ? List.of(Residence._T) : residences,
                    from.orElse(0),
                    to.orElse(9999))));
  }

  private Question question(Wanted wanted) {
    return new Question(
        Scope.ofFigures(wanted.regions()),
        (connection, frame) -> frame.all(lines(wanted, connection)));
  }

  private List<Line> lines(Wanted wanted, Connection connection) throws SQLException {
    List<SeriesKey> keys =
        wanted.indicators().stream()
            .flatMap(
                indicator ->
                    wanted.regions().stream()
                        .map(region -> new SeriesKey(indicator.code(), region.code())))
            .toList();
    Map<SeriesKey, Series> found = SeriesByKey.load(store, connection, keys);
    return wanted.indicators().stream()
        .flatMap(
            indicator ->
                wanted.regions().stream()
                    .flatMap(region -> lines(wanted, indicator, region, found)))
        .toList();
  }

  private static Stream<Line> lines(
      Wanted wanted, Indicator indicator, Region region, Map<SeriesKey, Series> found) {
    Series series = found.get(new SeriesKey(indicator.code(), region.code()));
    List<Sex> sexes = wanted.sexes().isEmpty() ? List.of(indicator.usualSex()) : wanted.sexes();
    return sexes.stream()
        .flatMap(sex -> wanted.residences().stream().map(residence -> new GroupKey(sex, residence)))
        .map(group -> line(wanted, indicator, region, group, series));
  }

  private static Line line(
      Wanted wanted, Indicator indicator, Region region, GroupKey group, Series series) {
    return new Line(
        indicator.code(),
        indicator.name(),
        indicator.unit(),
        indicator.valueKind(),
        indicator.decimals(),
        region.code(),
        region.name(),
        group.sex(),
        group.residence(),
        cells(indicator, group, series).entrySet().stream()
            .filter(cell -> wanted.from() <= cell.getKey() && cell.getKey() <= wanted.to())
            .map(Map.Entry::getValue)
            .toList());
  }

  /** By year: what was reported, with what follows from other regions; else what follows alone. */
  private static Map<Integer, Cell> cells(Indicator indicator, GroupKey group, Series series) {
    Map<Integer, Cell> cells = new TreeMap<>();
    series.derived(group).forEach(derived -> cells.put(derived.year(), Cell.of(derived)));
    Map<Integer, Revision> derived =
        series.derived(group).stream().collect(Collectors.toMap(Revision::year, one -> one));
    series
        .standing(group)
        .forEach(
            standing ->
                cells.put(
                    standing.year(),
                    standing.isDerived()
                        ? Cell.of(standing)
                        : beside(standing, derived.get(standing.year()), indicator)));
    return cells;
  }

  /** What a region keeps back is not found out from others. */
  private static Cell beside(Revision own, Revision derived, Indicator indicator) {
    return derived == null || own.missing() == MissingKind.SUPPRESSED
        ? Cell.of(own)
        : Cell.of(own, FromOthers.beside(own, derived, indicator));
  }
}
