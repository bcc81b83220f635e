package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * How a series usually moves, and whether it has moved otherwise: δ = Δz/√Δt, with z the logarithm,
 * for shares the logit; usual is δ̄ ± t·s·√(1 + 1/m), where s² = ((m − 1)·var δ + 3·s₀²)/(m + 2)
 * and t has m + 2 degrees of freedom.
 *
 * @param begin the value at which the movement would have begun to be unusual
 */
record UsualMovement(boolean isExceeded, double begin) {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  /**
   * Empty where fewer movements are known than needed, or where a value has no logarithm.
   *
   * @param earlier δ of the movements before
   */
  static Optional<UsualMovement> of(
      List<Double> earlier, Movement movement, Transform scale, FluctuationBounds bounds) {
    return earlier.size() < bounds.historyNeeded() || !scale.covers(movement)
        ? Optional.empty()
        : Optional.of(beside(earlier, movement, scale, bounds));
  }

  private static UsualMovement beside(
      List<Double> earlier, Movement movement, Transform scale, FluctuationBounds bounds) {
    int m = earlier.size();
    double mean = 0;
    for (double delta : earlier) {
      mean += delta / m;
    }
    double squares = 0;
    for (double delta : earlier) {
      squares += (delta - mean) * (delta - mean);
    }
    double prior = bounds.priorWeight() * bounds.spread() * bounds.spread();
    int freedom = m - 1 + bounds.priorWeight();
    double s = StrictMath.sqrt((squares + prior) / freedom);
    double t = new Quantile(bounds.confidence(), freedom).value();
    double half = t * s * StrictMath.sqrt(1 + 1.0 / m);
    double off = scale.perRootYear(movement) - mean;
    double edge =
        scale.z(movement.from().value())
            + (mean + StrictMath.copySign(half, off)) * StrictMath.sqrt(movement.years());
    return new UsualMovement(StrictMath.abs(off) > half, scale.back(edge));
  }

  /** {@link #begin} to twelve digits. */
  BigDecimal edge() {
    return new BigDecimal(begin).round(DIGITS);
  }
}
