package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.parity.SexStatistics;
import org.lianggang.analytics.problem.FindingCode;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Sets the sexes side by side, for indicators named or for those of a plan that ask for both. */
@Singleton
class SexStatisticsAnswer {

  private final SeriesStore store;

  SexStatisticsAnswer(SeriesStore store) {
    this.store = store;
  }

  private record Wanted(
      Directory directory, List<Indicator> indicators, List<Region> regions, List<Integer> years) {

    List<SeriesKey> series() {
      return indicators.stream()
          .flatMap(
              indicator ->
                  regions.stream().map(region -> new SeriesKey(indicator.code(), region.code())))
          .toList();
    }
  }

  Reading<Question> ask(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    List<Indicator> indicators = parameter.indicators();
    Optional<PlanVersion> plan = parameter.plan().map(PlanVersions::latest);
    Optional<String> domain = parameter.domain(plan);
    List<Region> regions = parameter.someRegions();
    List<Integer> years = asked.years("period");
    if (!asked.has("indicator") && !asked.has("plan")) {
      asked.fault(FindingCode.MISSING_PARAMETER, "indicator", null);
    }
    return asked.understood(
        () ->
            question(
                new Wanted(
                    directory,
                    plan.map(version -> measured(directory, version, domain, indicators))
                        .orElse(indicators),
                    regions,
                    years),
                plan));
  }

  private Question question(Wanted wanted, Optional<PlanVersion> plan) {
    return new Question(
        Scope.ofFigures(wanted.regions()).by(plan.stream().toList()),
        (connection, frame) -> frame.all(lines(wanted, connection)));
  }

  /** The plan's indicators in its order: those named, else those that ask for both sexes. */
  private static List<Indicator> measured(
      Directory directory, PlanVersion plan, Optional<String> domain, List<Indicator> named) {
    return directory
        .outline(plan)
        .places()
        .filter(place -> domain.isEmpty() || domain.get().equals(place.domain().code()))
        .flatMap(place -> directory.indicatorOf(place.measure()).stream())
        .distinct()
        .filter(indicator -> named.isEmpty() ? asksForBoth(indicator) : named.contains(indicator))
        .toList();
  }

  private static boolean asksForBoth(Indicator indicator) {
    return indicator.sexes().containsAll(List.of(Sex.F, Sex.M));
  }

  private List<SexLine> lines(Wanted wanted, Connection connection) throws SQLException {
    Map<SeriesKey, Series> found = SeriesByKey.load(store, connection, wanted.series());
    return wanted.indicators().stream()
        .flatMap(
            indicator ->
                wanted.regions().stream()
                    .flatMap(
                        region ->
                            lines(
                                wanted,
                                indicator,
                                region,
                                found.get(new SeriesKey(indicator.code(), region.code())))))
        .toList();
  }

  private static Stream<SexLine> lines(
      Wanted wanted, Indicator indicator, Region region, Series series) {
    Collection<Integer> years =
        wanted.years().isEmpty()
            ? series.years(Arrays.stream(Sex.values()).map(SexStatisticsAnswer::total).toList())
            : new TreeSet<>(wanted.years());
    return years.stream().map(year -> line(wanted, indicator, region, series, year));
  }

  private static SexLine line(
      Wanted wanted, Indicator indicator, Region region, Series series, int year) {
    SexLine.Reported reported =
        new SexLine.Reported(
            cell(series, year, Sex._T, indicator),
            cell(series, year, Sex.F, indicator),
            cell(series, year, Sex.M, indicator),
            cell(series, year, Sex._U, indicator));
    return SexLine.of(
        indicator,
        region,
        year,
        reported,
        SexStatistics.of(
            reported.female().figure(),
            reported.male().figure(),
            indicator.valueKind(),
            wanted.directory().direction(indicator)));
  }

  private static SexCell cell(Series series, int year, Sex sex, Indicator indicator) {
    Optional<Revision> reported =
        series.current(total(sex)).stream().filter(revision -> revision.year() == year).findFirst();
    return SexCell.of(reported, sex, indicator);
  }

  /** The sex in town and country together. */
  private static GroupKey total(Sex sex) {
    return new GroupKey(sex, Residence._T);
  }
}
