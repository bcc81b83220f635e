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
 * @param edge the value at which the movement would have begun to be unusual
 */
record UsualMovement(boolean isExceeded, BigDecimal edge) {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

  /** Empty where fewer movements are known than needed, or where a value has no logarithm. */
  static Optional<UsualMovement> of(
      List<Movement> history, Movement movement, ReportedSeries series, FluctuationBounds bounds) {
    Transform scale = Transform.of(series, bounds);
    double[] earlier =
        history.stream().filter(scale::covers).mapToDouble(scale::perRootYear).toArray();
    return earlier.length < bounds.historyNeeded() || !scale.covers(movement)
        ? Optional.empty()
        : Optional.of(of(earlier, movement, scale, bounds));
  }

  private static UsualMovement of(
      double[] earlier, Movement movement, Transform scale, FluctuationBounds bounds) {
    int m = earlier.length;
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
    return new UsualMovement(
        StrictMath.abs(off) > half, new BigDecimal(scale.back(edge)).round(DIGITS));
  }
}
