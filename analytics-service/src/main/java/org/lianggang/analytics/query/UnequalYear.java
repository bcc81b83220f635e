package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianggang.analytics.parity.Direction;
import org.lianggang.analytics.parity.Disparity;
import org.lianggang.analytics.parity.Ranking;
import org.lianggang.analytics.parity.Unit;

/**
 * How unequal the units are in one year.
 *
 * @param ratio null where the smallest is not above 0
 * @param weightedMean and weightedCv, theil: null where a weight is missing, and between the sexes
 * @param best keys; null where nobody knows what is good
 */
record UnequalYear(
    @JsonIgnore int year,
    String period,
    BigDecimal difference,
    BigDecimal ratio,
    BigDecimal weightedMean,
    BigDecimal weightedCv,
    BigDecimal theil,
    List<String> best,
    List<String> worst,
    List<Ranked> ranking) {

  /**
   * A unit with its figure.
   *
   * @param rank null where nobody knows what is good
   * @param derived true where the figure follows from other regions, else null
   */
  record Ranked(
      Integer rank,
      String key,
      Map<String, String> name,
      BigDecimal value,
      BigDecimal weight,
      Boolean derived) {}

  /** Empty for fewer than two units. */
  static Optional<UnequalYear> of(
      Between by,
      int year,
      Comparison comparison,
      Map<String, Map<String, String>> names,
      Direction direction) {
    List<Unit> units = comparison.units(year);
    return Disparity.of(units)
        .map(
            disparity ->
                of(
                    by,
                    year,
                    disparity,
                    Ranking.of(units, direction),
                    names,
                    comparison.derived(year)));
  }

  private static UnequalYear of(
      Between by,
      int year,
      Disparity disparity,
      Ranking ranking,
      Map<String, Map<String, String>> names,
      Set<String> derived) {
    Optional<Disparity.Weighted> weighted =
        by == Between.SEX ? Optional.empty() : disparity.weighted();
    return new UnequalYear(
        year,
        Integer.toString(year),
        disparity.difference(),
        disparity.ratio().orElse(null),
        weighted.map(Disparity.Weighted::mean).orElse(null),
        weighted.flatMap(Disparity.Weighted::variation).orElse(null),
        weighted.flatMap(Disparity.Weighted::theil).orElse(null),
        ranking.best(),
        ranking.worst(),
        ranking.places().stream()
            .map(
                place ->
                    new Ranked(
                        place.rank(),
                        place.unit().key(),
                        names.get(place.unit().key()),
                        place.unit().value(),
                        place.unit().weight(),
                        derived.contains(place.unit().key()) ? true : null))
            .toList());
  }
}
