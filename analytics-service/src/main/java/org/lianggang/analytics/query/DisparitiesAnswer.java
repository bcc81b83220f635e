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
import org.lianggang.analytics.problem.FindingCode;
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
      List<Integer> years,
      Page page) {

    /** One item each, in the order of the answer. */
    Stream<Unequal> all() {
      return places().flatMap(place -> between(place).map(by -> new Unequal(place, by)));
    }

    /** From the cursor on, and one more than the page holds. */
    List<Unequal> some() {
      return all()
          .dropWhile(one -> page.after() != null && !one.key().equals(page.after()))
          .skip(page.after() == null ? 0 : 1)
          .limit(page.limit() + 1L)
          .toList();
    }

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

  /** What is compared in one item. */
  private record Unequal(Between.Place place, Between by) {

    String key() {
      return String.join(" ", place.indicator().code(), place.region().code(), by.name());
    }
  }

  Reading<Question> ask(Asked asked, Directory directory) {
    IndicatorChoice choice = IndicatorChoice.read(asked, directory);
    List<Region> regions = new Parameter(asked, directory).someRegions();
    List<Between> between = asked.choices("by", Asked.words(Between.class));
    Optional<Sex> sex = asked.choice("sex", Asked.words(Sex.class));
    Optional<Residence> residence = asked.choice("residence", Asked.words(Residence.class));
    List<Integer> years = asked.years("period");
    Wanted wanted =
        new Wanted(
            directory,
            choice.indicators(indicator -> true),
            regions,
            between.isEmpty() ? List.of(Between.values()) : between,
            sex,
            residence.orElse(Residence._T),
            years,
            asked.page());
    String after = wanted.page().after();
    if (after != null && wanted.all().noneMatch(one -> one.key().equals(after))) {
      asked.fault(FindingCode.NOT_A_CURSOR, "cursor", after);
    }
    return asked.understood(() -> question(wanted, choice));
  }

  private Question question(Wanted wanted, IndicatorChoice choice) {
    return new Question(
        Scope.ofFigures(wanted.everyRegion()).by(choice.plans()),
        (connection, frame) -> frame.part(items(wanted, connection)));
  }

  private Page.Part<DisparityItem> items(Wanted wanted, Connection connection) throws SQLException {
    Page.Part<Unequal> part = wanted.page().cut(wanted.some(), Unequal::key);
    Map<SeriesKey, Series> found =
        SeriesByKey.load(
            store,
            connection,
            part.items().stream()
                .map(Unequal::place)
                .flatMap(
                    place ->
                        Stream.concat(Stream.of(place.region()), place.children().stream())
                            .map(place::series))
                .distinct()
                .toList());
    return part.map(one -> item(wanted, one.by(), one.place(), found));
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
