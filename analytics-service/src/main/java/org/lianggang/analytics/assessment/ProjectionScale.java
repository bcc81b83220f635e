package org.lianggang.analytics.assessment;

import java.util.OptionalDouble;

/**
 * The scale on which a projection runs: the logarithm, or for shares the logit of a percentage.
 *
 * @param floor below which nothing can be shown, in the indicator's unit
 * @param ceiling above which nothing can be shown
 */
record ProjectionScale(boolean logit, double floor, double ceiling) {

  static ProjectionScale of(Case subject) {
    Parameters.Path settings = subject.parameters().path();
    return subject.isShare()
        ? new ProjectionScale(true, settings.shareFloor(), settings.shareCeiling())
        : new ProjectionScale(false, 0, Double.POSITIVE_INFINITY);
  }

  /** Shares are clipped to what can be shown; anything else has to be positive. */
  double forward(double value) {
    double shown = logit ? StrictMath.min(StrictMath.max(value, floor), ceiling) : value;
    return logit ? StrictMath.log(shown / (100 - shown)) : StrictMath.log(shown);
  }

  double back(double z) {
    return logit ? 100 / (1 + StrictMath.exp(-z)) : StrictMath.exp(z);
  }

  /** A bound is not clipped: empty where it cannot be shown. */
  OptionalDouble ofBound(Ratio bound) {
    if (bound == null || isBelow(bound) || isAbove(bound)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(forward(bound.decimal().doubleValue()));
  }

  boolean isBelow(Ratio bound) {
    return bound.decimal().doubleValue() <= floor;
  }

  boolean isAbove(Ratio bound) {
    return bound.decimal().doubleValue() >= ceiling;
  }
}
