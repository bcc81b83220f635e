package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.Reading;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Sets sexes, residences and the regions below a region side by side, over the years. */
@Singleton
class DisparitiesAnswer {

  private final SeriesStore store;

  DisparitiesAnswer(SeriesStore store) {
    this.store = store;
  }

  private record Wanted(
      Directory directory,
      List<Indicator> indicators,
      List<Region> regions,
      List<Between> between,
      Optional<Sex> sex,
      Residence residence,
      List<Integer> years) {

    Stream<Between.Place> places() {
      return indicators.stream()
          .flatMap(
              indicator ->
                  regions.stream()
                      .map(
                          region ->
                              new Between.Place(
                                  indicator,
                                  region,
                                  directory.children(region),
                                  new GroupKey(sex.orElse(indicator.usualSex()), residence))));
    }

    /** What is told apart by what is asked for. */
    Stream<Between> between(Between.Place place) {
      return between.stream()
          .filter(by -> by.applies(place.indicator()))
          .filter(by -> by != Between.REGION || !place.children().isEmpty());
    }

    /** The regions with all below them, whose figures are in the answer. */
    List<Region> everyRegion() {
      return regions.stream()
          .flatMap(region -> Stream.concat(Stream.of(region), directory.children(region).stream()))
          .distinct()
          .toList();
    }
  }

  Reading<Question> ask(Asked asked, Directory directory) {
    IndicatorChoice choice = IndicatorChoice.read(asked, directory);
    List<Region> regions = new Parameter(asked, directory).someRegions();
    List<Between> between = asked.choices("by", Asked.words(Between.class));
    Optional<Sex> sex = asked.choice("sex", Asked.words(Sex.class));
    Optional<Residence> residence = asked.choice("residence", Asked.words(Residence.class));
    List<Integer> years = asked.years("period");
    return asked.understood(
        () ->
            question(
                new Wanted(
                    directory,
                    choice.indicators(indicator -> true),
                    regions,
                    between.isEmpty() ? List.of(Between.values()) : between,
                    sex,
                    residence.orElse(Residence._T),
                    years),
                choice));
  }

  private Question question(Wanted wanted, IndicatorChoice choice) {
    return new Question(
        Scope.ofFigures(wanted.everyRegion()).by(choice.plans()),
        (connection, frame) -> frame.all(items(wanted, connection)));
  }

  private List<DisparityItem> items(Wanted wanted, Connection connection) throws SQLException {
    Map<SeriesKey, Series> found =
        SeriesByKey.load(
            store,
            connection,
            wanted
                .places()
                .flatMap(
                    place ->
                        Stream.concat(Stream.of(place.region()), place.children().stream())
                            .map(place::series))
                .distinct()
                .toList());
    return wanted
        .places()
        .flatMap(place -> wanted.between(place).map(by -> item(wanted, by, place, found)))
        .toList();
  }

  private static DisparityItem item(
      Wanted wanted, Between by, Between.Place place, Map<SeriesKey, Series> found) {
    Indicator indicator = place.indicator();
    return DisparityItem.of(
        by,
        place,
        Comparison.of(by.members(place, found).toList(), indicator.valueKind(), wanted.years()),
        wanted.directory().direction(indicator));
  }
}
