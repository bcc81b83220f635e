package org.lianggang.analytics.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;

/** Where a series is heading: the damped trend from its last value, with t intervals about it. */
final class Path {

  private final Fit fit;
  private final Parameters.Path settings;
  private final TDistribution t;
  private final double variance;
  private final double drift;

  private Path(Fit fit, Parameters.Path settings) {
    this.fit = fit;
    this.settings = settings;
    this.t = new TDistribution(fit.degreesOfFreedom(), 1e-14);
    this.variance = fit.variance();
    this.drift = fit.drift();
  }

  /** From the points up to a year; empty where nothing can be fitted. */
  static Optional<Path> of(Case subject, int upTo) {
    return Fit.of(subject, upTo).map(fit -> new Path(fit, subject.parameters().path()));
  }

  /** ẑ(h) = z_n + λ·β·Σ_{k=1..h} 0.9^k. */
  double z(int horizon) {
    return fit.last().z() + drift * damped(horizon);
  }

  double damped(int horizon) {
    double sum = 0;
    double factor = 1;
    for (int k = 1; k <= horizon; k++) {
      factor *= settings.damping();
      sum += factor;
    }
    return sum;
  }

  /** se_h = 1.25·s·√h. */
  double error(int horizon) {
    return settings.widening() * StrictMath.sqrt(variance) * StrictMath.sqrt(horizon);
  }

  private double central(int horizon) {
    return fit.scale().back(z(horizon));
  }

  private double at(double quantile, int horizon) {
    return fit.scale().back(z(horizon) + quantile * error(horizon));
  }

  /** Central path and intervals for every year up to one, which is after the last point. */
  Assessment.Projection published(int upTo) {
    Quantiles quantiles = Quantiles.of(fit.degreesOfFreedom());
    List<Assessment.Point> years =
        IntStream.rangeClosed(1, upTo - fit.last().year())
            .mapToObj(horizon -> point(horizon, quantiles))
            .toList();
    return new Assessment.Projection(Figures.published(fit.lambda()), years);
  }

  private Assessment.Point point(int horizon, Quantiles quantiles) {
    return new Assessment.Point(
        Integer.toString(fit.last().year() + horizon),
        Figures.published(central(horizon)),
        Figures.published(at(quantiles.low80(), horizon)),
        Figures.published(at(quantiles.high80(), horizon)),
        Figures.published(at(quantiles.low95(), horizon)),
        Figures.published(at(quantiles.high95(), horizon)));
  }

  /** First year after the last point, up to one, in which the central path meets the target. */
  Optional<Integer> reaches(Bounds bounds, int upTo) {
    DoublePredicate met = bounds.containing();
    return IntStream.rangeClosed(1, upTo - fit.last().year())
        .filter(h -> met.test(central(h)))
        .mapToObj(h -> fit.last().year() + h)
        .findFirst();
  }

  /**
   * P of meeting the target in a year after the last point. Empty with two points, and where the
   * target lies beyond what the scale can show: V ≤ 0, a share with V ≤ 0.05 or V ≥ 99.95. One
   * bound of an interval that lies there does not limit.
   */
  OptionalDouble likelihood(Bounds bounds, int year, Working working) {
    int h = year - fit.last().year();
    OptionalDouble low = fit.scale().ofBound(bounds.low());
    OptionalDouble high = fit.scale().ofBound(bounds.high());
    boolean none = low.isEmpty() && high.isEmpty() || isOutOfReach(bounds);
    if (fit.points().size() < 3 || variance == 0 || none) {
      return OptionalDouble.empty();
    }
    PathWorking written = new PathWorking(fit, this, settings, h, working);
    if (low.isPresent() && high.isPresent()) {
      double p = below(high.getAsDouble(), h) - below(low.getAsDouble(), h);
      written.between(bounds, low.getAsDouble(), high.getAsDouble(), p);
      return OptionalDouble.of(p);
    }
    int direction = low.isPresent() ? 1 : -1;
    double target = low.isPresent() ? low.getAsDouble() : high.getAsDouble();
    double p = t.cumulativeProbability(direction * (z(h) - target) / error(h));
    written.oneSided(direction, low.isPresent() ? bounds.low() : bounds.high(), target, p);
    return OptionalDouble.of(p);
  }

  private double below(double target, int horizon) {
    return t.cumulativeProbability((target - z(horizon)) / error(horizon));
  }

  private boolean isOutOfReach(Bounds bounds) {
    return bounds.low() != null && fit.scale().isAbove(bounds.low())
        || bounds.high() != null && fit.scale().isBelow(bounds.high());
  }

  /** How the path came about, up to the target year. */
  void write(int targetYear, Working working) {
    if (working.isRecording()) {
      FitWorking.write(fit, working);
      new PathWorking(fit, this, settings, targetYear - fit.last().year(), working).lead();
    }
  }
}
