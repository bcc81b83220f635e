package org.lianggang.local.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes the figures of Alxa League and its banners from the profiles, the same ones at every run.
 * Counts are made for the smallest groups of a banner and added up, so that sexes, residences and
 * banners agree with their totals.
 */
public final class SyntheticSeries {

  public static final String LEAGUE = "152900";
  public static final int FIRST_YEAR = 2015;
  public static final int LAST_YEAR = 2024;
  private static final long SEED = 20_210_101L;

  private final Profiles profiles;

  public SyntheticSeries(Profiles profiles) {
    this.profiles = profiles;
  }

  /** All figures of an indicator; none when it has no profile. */
  public List<Figure> of(Indicator indicator) {
    Profile profile = profiles.byIndicator().get(indicator.code());
    if (profile == null) {
      return List.of();
    }
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .filter(year -> (Population.BASE_YEAR - year) % indicator.everyYears() == 0)
        .mapToObj(year -> of(indicator, profile, year))
        .flatMap(List::stream)
        .toList();
  }

  private List<Figure> of(Indicator indicator, Profile profile, int year) {
    if (profile.missing().isPresent()) {
      return missing(indicator, profile.missing().get(), year);
    }
    if (indicator.isCounted()) {
      return counted(indicator, profile, year);
    }
    return indicator.isWhole() ? whole(indicator, profile, year) : plain(indicator, profile, year);
  }

  private static List<Figure> missing(Indicator indicator, String kind, int year) {
    List<Figure> figures = new ArrayList<>();
    for (String region : regions()) {
      Group.reportedBy(indicator)
          .forEach(group -> figures.add(Figure.missing(indicator, region, year, group, kind)));
    }
    return figures;
  }

  private List<Figure> counted(Indicator indicator, Profile profile, int year) {
    List<Figure> figures = new ArrayList<>();
    List<Map<Group, Figure.Counts>> league = new ArrayList<>();
    for (String banner : Profiles.BANNERS) {
      Map<Group, Figure.Counts> counts = smallest(indicator, profile, banner, year);
      league.add(counts);
      figures.addAll(summed(indicator, banner, year, List.of(counts)));
    }
    figures.addAll(summed(indicator, LEAGUE, year, league));
    return figures;
  }

  private Map<Group, Figure.Counts> smallest(
      Indicator indicator, Profile profile, String banner, int year) {
    Map<Group, Figure.Counts> contained =
        profile
            .contains()
            .map(part -> smallest(indicator, profiles.byIndicator().get(part), banner, year))
            .orElse(Map.of());
    SplittableRandom random = random(profile, banner, year);
    double value = near(profile, random, year);
    Map<Group, Figure.Counts> counts = new LinkedHashMap<>();
    for (Group group : Group.smallestOf(indicator)) {
      long denominator = profile.population().count(banner, year, group);
      double exact =
          (value + profile.distance(group)) * denominator / indicator.scale().doubleValue();
      long numerator = Math.max(0, (long) StrictMath.floor(exact + random.nextDouble()));
      long atLeast = contained.containsKey(group) ? contained.get(group).numerator() : 0;
      long atMost = indicator.isShare() ? denominator : Long.MAX_VALUE;
      counts.put(
          group, new Figure.Counts(Math.min(Math.max(numerator, atLeast), atMost), denominator));
    }
    return counts;
  }

  private static List<Figure> summed(
      Indicator indicator, String region, int year, List<Map<Group, Figure.Counts>> parts) {
    List<Figure> figures = new ArrayList<>();
    for (Group group : Group.reportedBy(indicator)) {
      long numerator = 0;
      long denominator = 0;
      for (Map<Group, Figure.Counts> part : parts) {
        for (Map.Entry<Group, Figure.Counts> entry : part.entrySet()) {
          if (group.contains(entry.getKey(), indicator)) {
            numerator += entry.getValue().numerator();
            denominator += entry.getValue().denominator();
          }
        }
      }
      figures.add(
          Figure.counted(
              indicator, region, year, group, new Figure.Counts(numerator, denominator)));
    }
    return figures;
  }

  /** Numbers of people or things: a banner has its part, the league the sum. */
  private List<Figure> whole(Indicator indicator, Profile profile, int year) {
    List<Figure> figures = new ArrayList<>();
    Map<Group, Long> league = new LinkedHashMap<>();
    for (String banner : Profiles.BANNERS) {
      double value = near(profile, random(profile, banner, year), year);
      long all = Math.max(0, StrictMath.round(value * profile.population().weight(banner)));
      long women = StrictMath.round(all * profile.population().sexPart("F"));
      for (Group group : Group.reportedBy(indicator)) {
        long count = group.sex().equals("F") ? women : group.sex().equals("M") ? all - women : all;
        league.merge(group, count, Long::sum);
        figures.add(Figure.plain(indicator, banner, year, group, indicator.rounded(count)));
      }
    }
    league.forEach(
        (group, count) ->
            figures.add(Figure.plain(indicator, LEAGUE, year, group, indicator.rounded(count))));
    return figures;
  }

  /** Means and yes or no: every region by itself. */
  private List<Figure> plain(Indicator indicator, Profile profile, int year) {
    List<Figure> figures = new ArrayList<>();
    for (String region : regions()) {
      double value = near(profile, random(profile, region, year), year);
      for (Group group : Group.reportedBy(indicator)) {
        figures.add(
            Figure.plain(
                indicator,
                region,
                year,
                group,
                indicator.rounded(Math.max(0, value + profile.distance(group)))));
      }
    }
    return figures;
  }

  private static double near(Profile profile, SplittableRandom random, int year) {
    return profile.line(year) + profile.noise() * (2 * random.nextDouble() - 1);
  }

  private static SplittableRandom random(Profile profile, String region, int year) {
    long series = profile.indicator().hashCode() * 31L + region.hashCode();
    return new SplittableRandom(SEED ^ (series * 31L + year));
  }

  private static List<String> regions() {
    List<String> regions = new ArrayList<>(Profiles.BANNERS);
    regions.add(LEAGUE);
    return regions;
  }
}
