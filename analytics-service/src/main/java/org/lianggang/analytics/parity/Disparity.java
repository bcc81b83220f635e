package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.assessment.Figures;

/**
 * How unequal the figures of some units are in one year.
 *
 * @param difference largest − smallest, in the indicator's unit
 * @param ratio largest ÷ smallest, 12 significant digits; empty where the smallest is not above 0
 * @param weighted empty where the weight of a unit is not known
 */
public record Disparity(
    BigDecimal difference, Optional<BigDecimal> ratio, Optional<Weighted> weighted) {

  private static final Comparator<BigDecimal> BY_SIZE = Comparator.naturalOrder();

  /**
   * What gives each unit the part it has in the whole; 12 significant digits.
   *
   * @param mean in the indicator's unit
   * @param variation standard deviation ÷ mean; empty where the mean is not above 0
   * @param theil Theil's T in nats; empty where a figure is negative or the mean is not above 0
   */
  public record Weighted(
      BigDecimal mean, Optional<BigDecimal> variation, Optional<BigDecimal> theil) {}

  /** Empty for fewer than two units. */
  public static Optional<Disparity> of(List<Unit> units) {
    if (units.size() < 2) {
      return Optional.empty();
    }
    BigDecimal largest = units.stream().map(Unit::value).max(BY_SIZE).orElseThrow();
    BigDecimal smallest = units.stream().map(Unit::value).min(BY_SIZE).orElseThrow();
    return Optional.of(
        new Disparity(
            largest.subtract(smallest),
            smallest.signum() > 0
                ? Optional.of(Figures.published(largest.divide(smallest, MathContext.DECIMAL128)))
                : Optional.empty(),
            areWeighted(units) ? Optional.of(weighted(units)) : Optional.empty()));
  }

  private static boolean areWeighted(List<Unit> units) {
    return units.stream().allMatch(unit -> unit.weight() != null && unit.weight().signum() > 0);
  }

  private static Weighted weighted(List<Unit> units) {
    BigDecimal whole = units.stream().map(Unit::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal mean =
        units.stream()
            .map(unit -> unit.weight().multiply(unit.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(whole, MathContext.DECIMAL128);
    boolean isAboveZero = mean.signum() > 0;
    boolean isNeverNegative = units.stream().allMatch(unit -> unit.value().signum() >= 0);
    return new Weighted(
        Figures.published(mean),
        isAboveZero ? Optional.of(variation(units, whole, mean)) : Optional.empty(),
        isAboveZero && isNeverNegative
            ? Optional.of(theil(units, whole.doubleValue(), mean.doubleValue()))
            : Optional.empty());
  }

  private static BigDecimal variation(List<Unit> units, BigDecimal whole, BigDecimal mean) {
    BigDecimal squares = BigDecimal.ZERO;
    for (Unit unit : units) {
      squares = squares.add(unit.weight().multiply(unit.value().subtract(mean).pow(2)));
    }
    return Figures.published(
        squares
            .divide(whole, MathContext.DECIMAL128)
            .sqrt(MathContext.DECIMAL128)
            .divide(mean, MathContext.DECIMAL128));
  }

  /** Σ w/W · x/μ · ln(x/μ); a figure of 0 adds nothing, which is its limit. */
  private static BigDecimal theil(List<Unit> units, double whole, double mean) {
    double theil = 0;
    for (Unit unit : units) {
      double relative = unit.value().doubleValue() / mean;
      if (relative > 0) {
        theil += unit.weight().doubleValue() / whole * relative * StrictMath.log(relative);
      }
    }
    return Figures.published(Math.max(0, theil));
  }
}
