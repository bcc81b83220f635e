package org.lianggang.analytics.warning;

import java.math.BigDecimal;

/** The scale on which movements are compared: the logarithm, for shares the logit of the share. */
record Transform(boolean share, double floor, double ceiling) {

  static Transform of(ReportedSeries series, FluctuationBounds bounds) {
    return new Transform(series.isShare(), bounds.shareFloor(), bounds.shareCeiling());
  }

  /** Only shares have a place for 0 and below. */
  boolean covers(Movement movement) {
    return share || movement.from().value().signum() > 0 && movement.to().value().signum() > 0;
  }

  double z(BigDecimal value) {
    if (!share) {
      return StrictMath.log(value.doubleValue());
    }
    double clipped = StrictMath.min(ceiling, StrictMath.max(floor, value.doubleValue()));
    return StrictMath.log(clipped / (100 - clipped));
  }

  double back(double z) {
    return share ? 100 / (1 + StrictMath.exp(-z)) : StrictMath.exp(z);
  }

  /** δ = Δz/√Δt. */
  double perRootYear(Movement movement) {
    return (z(movement.to().value()) - z(movement.from().value()))
        / StrictMath.sqrt(movement.years());
  }
}
