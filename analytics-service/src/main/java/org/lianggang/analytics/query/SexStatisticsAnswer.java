package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.parity.Direction;
import org.lianggang.analytics.problem.Reading;
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
      Directory directory,
      List<Indicator> indicators,
      List<Region> regions,
      List<Residence> residences,
      List<Integer> years) {

    List<SeriesKey> series() {
      return indicators.stream()
          .flatMap(
              indicator ->
                  regions.stream().map(region -> new SeriesKey(indicator.code(), region.code())))
          .toList();
    }

    Collection<Integer> years(SexSeries sexes) {
      return years.isEmpty() ? sexes.reported() : new TreeSet<>(years);
    }
  }

  Reading<Question> ask(Asked asked, Directory directory) {
    IndicatorChoice choice = IndicatorChoice.read(asked, directory);
    List<Region> regions = new Parameter(asked, directory).someRegions();
    List<Residence> residences = asked.choices("residence", Asked.words(Residence.class));
    List<Integer> years = asked.years("period");
    return asked.understood(
        () ->
            question(
                new Wanted(
                    directory,
                    choice.indicators(SexStatisticsAnswer::asksForBoth),
                    regions,
                    residences.isEmpty() ? List.of(Residence._T) : residences,
                    years),
                choice));
  }

  private Question question(Wanted wanted, IndicatorChoice choice) {
    return new Question(
        Scope.ofFigures(wanted.regions()).by(choice.plans()),
        (connection, frame) -> frame.all(lines(wanted, connection)));
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
    Direction direction = wanted.directory().direction(indicator);
    return wanted.residences().stream()
        .map(residence -> SexSeries.of(indicator, residence, series))
        .flatMap(
            sexes ->
                wanted.years(sexes).stream()
                    .map(year -> SexLine.of(sexes, region, year, direction)));
  }
}
