package org.lianggang.analytics.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.ValueKind;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.parity.Direction;
import org.lianggang.analytics.parity.GapTrend;

/**
 * How unequal one indicator is in one region, year by year among the same units.
 *
 * @param sex null where the sexes are compared
 * @param residence null where the residences are compared
 * @param units keys of those compared in every year
 * @param trends null where there are fewer than two years
 */
record DisparityItem(
    String indicator,
    Map<String, String> name,
    String unit,
    ValueKind valueKind,
    Integer decimals,
    String region,
    Map<String, String> regionName,
    Between by,
    Sex sex,
    Residence residence,
    Direction direction,
    Set<String> units,
    List<Comparison.LeftOut> leftOut,
    List<UnequalYear> years,
    Trends trends) {

  /** Where the inequality has been going; weightedCv is null without weights. */
  record Trends(Trend difference, Trend weightedCv) {}

  static DisparityItem of(
      Between by, Between.Place place, Comparison comparison, Direction direction) {
    Indicator indicator = place.indicator();
    Map<String, Map<String, String>> names =
        comparison.members().stream()
            .collect(Collectors.toMap(Between.Member::key, Between.Member::name));
    List<UnequalYear> years =
        comparison.set().years().stream()
            .flatMap(year -> UnequalYear.of(by, year, comparison, names, direction).stream())
            .toList();
    return new DisparityItem(
        indicator.code(),
        indicator.name(),
        indicator.unit(),
        indicator.valueKind(),
        indicator.decimals(),
        place.region().code(),
        place.region().name(),
        by,
        by == Between.SEX ? null : place.group().sex(),
        by == Between.RESIDENCE ? null : place.group().residence(),
        direction,
        comparison.set().units(),
        comparison.leftOut(),
        years,
        trends(years, comparison.lastBreak()));
  }

  private static Trends trends(List<UnequalYear> years, int since) {
    List<UnequalYear> comparable = years.stream().filter(year -> year.year() >= since).toList();
    return trend(comparable, UnequalYear::difference)
        .map(
            difference ->
                new Trends(difference, trend(comparable, UnequalYear::weightedCv).orElse(null)))
        .orElse(null);
  }

  private static Optional<Trend> trend(
      List<UnequalYear> years, Function<UnequalYear, BigDecimal> size) {
    return GapTrend.of(
            years.stream()
                .filter(year -> size.apply(year) != null)
                .map(year -> new GapTrend.Size(year.year(), size.apply(year)))
                .toList())
        .map(Trend::of);
  }
}
