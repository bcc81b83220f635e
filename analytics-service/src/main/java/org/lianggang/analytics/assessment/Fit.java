package org.lianggang.analytics.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The trend of a series and how far to trust it: Theil–Sen slope β, of which the share λ is carried
 * forward, and the spread s about it, which borrows from other regions. Doubles, since nothing here
 * is compared at declared decimals.
 *
 * @param scale on which the points lie
 * @param points at least two, in order of years
 * @param line least squares; flat for two points
 * @param trust λ_max
 * @param lambda λ, 0–1
 * @param prior s₀
 * @param weight of s₀, in observations
 */
record Fit(
    ProjectionScale scale,
    List<Slopes.Point> points,
    double slope,
    Slopes.Line line,
    double trust,
    double lambda,
    double prior,
    int weight) {

  /** Empty with fewer than two points, or with a value that has no logarithm. */
  static Optional<Fit> of(Case subject, int upTo) {
    Collection<Datum> data = subject.points(upTo);
    ProjectionScale scale = ProjectionScale.of(subject);
    if (data.size() < 2
        || !scale.logit() && data.stream().anyMatch(datum -> datum.value().signum() <= 0)) {
      return Optional.empty();
    }
    return Optional.of(
        of(
            subject,
            scale,
            data.stream()
                .map(
                    datum ->
                        new Slopes.Point(datum.year(), scale.forward(datum.value().doubleValue())))
                .toList()));
  }

  private static Fit of(Case subject, ProjectionScale scale, List<Slopes.Point> points) {
    Parameters.Path settings = subject.parameters().path();
    boolean below = subject.item().level().belowProvince();
    double slope = Slopes.theilSen(points);
    Slopes.Line line = Slopes.leastSquares(points);
    double trust = below ? settings.trustBelow() : settings.trust();
    double carried = trust * line.signal();
    double lambda =
        below && points.size() == 3 ? StrictMath.min(carried, settings.trustThree()) : carried;
    double prior =
        subject.item().spread() == null ? settings.spread() : subject.item().spread().doubleValue();
    return new Fit(scale, points, slope, line, trust, lambda, prior, settings.priorWeight());
  }

  /** (Δz − λ·β·Δt)²/Δt of successive points; v₁ is their mean. */
  static double[] deviations(List<Slopes.Point> points, double drift) {
    return IntStream.range(1, points.size())
        .mapToDouble(i -> deviation(points.get(i - 1), points.get(i), drift))
        .toArray();
  }

  private static double deviation(Slopes.Point before, Slopes.Point after, double drift) {
    int years = after.year() - before.year();
    double off = after.z() - before.z() - drift * years;
    return off * off / years;
  }

  /** λ·β, the yearly drift before damping. */
  double drift() {
    return lambda * slope;
  }

  double stepVariance() {
    return Arrays.stream(deviations(points, drift())).average().orElseThrow();
  }

  /** s² = ((n − 1)·v₁ + 3·s₀²)/(n + 2). */
  double variance() {
    return ((points.size() - 1) * stepVariance() + weight * prior * prior) / degreesOfFreedom();
  }

  int degreesOfFreedom() {
    return points.size() - 1 + weight;
  }

  Slopes.Point last() {
    return points.get(points.size() - 1);
  }
}
