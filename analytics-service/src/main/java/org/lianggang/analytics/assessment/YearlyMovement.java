package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.descriptive.rank.Median;

/** How much a series moves about its trend in a year (methods, section 3: √v₁). */
public final class YearlyMovement {

  private static final int FEWEST = 10;

  private YearlyMovement() {}

  /**
   * On the scale of the projection, up to a year; empty where nothing can be fitted.
   *
   * @param year the last that counts
   */
  public static OptionalDouble of(
      ValueKind valueKind, Level level, List<Observation> observations, int year) {
    Target any =
        new Target(
            TargetKind.AT_LEAST,
            BigDecimal.ONE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            year + 1,
            false);
    AssessmentItem item =
        new AssessmentItem(
            null,
            null,
            null,
            valueKind,
            null,
            level,
            null,
            null,
            null,
            any,
            null,
            Integer.toString(year),
            observations,
            null,
            null,
            null);
    return Fit.of(new Case(item, Parameters.DEFAULT), year)
        .map(fit -> OptionalDouble.of(StrictMath.sqrt(fit.stepVariance())))
        .orElseGet(OptionalDouble::empty);
  }

  /** s₀: the median of what the regions of a level move by; empty for fewer than ten of them. */
  public static Optional<BigDecimal> usual(List<Double> ofRegions) {
    return ofRegions.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            Figures.published(
                new Median()
                    .evaluate(ofRegions.stream().mapToDouble(Double::doubleValue).toArray())));
  }
}
