package org.lianggang.analytics.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.series.GroupKey;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;

/** Between whom a disparity is looked for. */
enum Between {
  SEX {
    @Override
    boolean applies(Indicator indicator) {
      return indicator.sexes().containsAll(List.of(Sex.F, Sex.M));
    }

    @Override
    Stream<Member> members(Place place, Map<SeriesKey, Series> found) {
      return Stream.of(
          group(place, "F", WOMEN, new GroupKey(Sex.F, place.group().residence()), found),
          group(place, "M", MEN, new GroupKey(Sex.M, place.group().residence()), found));
    }
  },
  RESIDENCE {
    @Override
    boolean applies(Indicator indicator) {
      return indicator.residences().containsAll(List.of(Residence.U, Residence.R));
    }

    @Override
    Stream<Member> members(Place place, Map<SeriesKey, Series> found) {
      return Stream.of(
          group(place, "U", TOWN, new GroupKey(place.group().sex(), Residence.U), found),
          group(place, "R", COUNTRY, new GroupKey(place.group().sex(), Residence.R), found));
    }
  },
  REGION {
    @Override
    boolean applies(Indicator indicator) {
      return true;
    }

    @Override
    Stream<Member> members(Place place, Map<SeriesKey, Series> found) {
      return place.children().stream()
          .sorted(Comparator.comparing(Region::code))
          .map(
              child ->
                  new Member(
                      child.code(),
                      child.name(),
                      years(found.get(place.series(child)), place.group()),
                      child::holdsAtEndOf));
    }
  };

  private static final Map<String, String> WOMEN = Map.of("zh", "女", "en", "Women");
  private static final Map<String, String> MEN = Map.of("zh", "男", "en", "Men");
  private static final Map<String, String> TOWN = Map.of("zh", "城镇", "en", "Urban");
  private static final Map<String, String> COUNTRY = Map.of("zh", "乡村", "en", "Rural");

  /** Whether the indicator is asked for both. */
  abstract boolean applies(Indicator indicator);

  abstract Stream<Member> members(Place place, Map<SeriesKey, Series> found);

  /**
   * Where a disparity is looked for.
   *
   * @param group of which sex, and in which residence, as far as these are not what is compared
   */
  record Place(Indicator indicator, Region region, List<Region> children, GroupKey group) {

    SeriesKey series(Region of) {
      return new SeriesKey(indicator.code(), of.code());
    }
  }

  /**
   * One of those compared.
   *
   * @param years what stands, by year
   * @param exists in which years there is such a unit at all
   */
  record Member(
      String key, Map<String, String> name, Map<Integer, Revision> years, IntPredicate exists) {}

  private static Member group(
      Place place,
      String key,
      Map<String, String> name,
      GroupKey group,
      Map<SeriesKey, Series> found) {
    return new Member(
        key, name, years(found.get(place.series(place.region())), group), year -> true);
  }

  private static Map<Integer, Revision> years(Series series, GroupKey group) {
    return series.standing(group).stream().collect(Collectors.toMap(Revision::year, one -> one));
  }
}
