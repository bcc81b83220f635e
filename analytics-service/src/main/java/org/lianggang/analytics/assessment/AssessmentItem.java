package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Everything a verdict depends on: one measure in one region and period.
 *
 * @param id chosen by the caller, comes back with the result
 * @param unit the indicator's unit as printed: %, ‰, /10万, 岁
 * @param scale by which numerator ÷ denominator becomes the value; null is read from the unit, 100
 *     for shares, else from the first counts that fit
 * @param valueKind null is RATE
 * @param decimals declared by the indicator; null is the most that any figure given is written
 *     with, and at least one where the figure is not a count
 * @param level of the region; null is COUNTY
 * @param startYear first year of the plan, for sustain; null is the year after the baseline
 * @param spread s₀, the usual yearly movement of the indicator among regions of the level, on the
 *     log or logit scale; null is the default of the parameters
 * @param everyYears how often the indicator is collected; null is every year
 * @param asOfPeriod Y, the year judged, "2024"
 */
public record AssessmentItem(
    String id,
    String unit,
    BigDecimal scale,
    ValueKind valueKind,
    Integer decimals,
    Level level,
    Integer startYear,
    BigDecimal spread,
    Integer everyYears,
    Target target,
    Baseline baseline,
    String asOfPeriod,
    List<Observation> observations,
    List<Observation> referenceObservations,
    List<Group> groups,
    Judgement judgement) {

  public AssessmentItem {
    valueKind = valueKind == null ? ValueKind.RATE : valueKind;
    level = level == null ? Level.COUNTY : level;
    everyYears = everyYears == null ? 1 : everyYears;
    observations = observations == null ? List.of() : List.copyOf(observations);
    referenceObservations =
        referenceObservations == null ? List.of() : List.copyOf(referenceObservations);
    groups = groups == null ? List.of() : List.copyOf(groups);
  }

  /** The same measure without its groups, as it could be judged in an earlier year. */
  public AssessmentItem asOf(int year) {
    return new AssessmentItem(
        id,
        unit,
        scale,
        valueKind,
        decimals,
        level,
        startYear,
        spread,
        everyYears,
        target,
        baseline,
        String.valueOf(year),
        observations.stream().filter(cell -> cell.year() <= year).toList(),
        referenceObservations.stream().filter(cell -> cell.year() <= year).toList(),
        List.of(),
        judgement);
  }
}
