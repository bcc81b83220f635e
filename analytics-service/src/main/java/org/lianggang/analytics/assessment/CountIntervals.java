package org.lianggang.analytics.assessment;

import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Two-sided intervals for counts. Exact Poisson: Garwood (1936), by the gamma distribution. Byar's
 * approximation: Breslow and Day (1987). Proportions: Wilson (1927), without continuity correction;
 * their ratio: Katz and others (1978), on the logarithm; their difference: Newcombe (1998), from
 * the two of Wilson.
 */
public final class CountIntervals {

  private static final double ACCURACY = 1e-14;

  private CountIntervals() {}

  /** An interval; for a Poisson count in events, for a proportion between 0 and 1. */
  public record Interval(double low, double high) {}

  public static Interval poissonExact(double events, double confidence) {
    double tail = (1 - confidence) / 2;
    return new Interval(
        events == 0 ? 0 : gammaQuantile(events, tail), gammaQuantile(events + 1, 1 - tail));
  }

  private static double gammaQuantile(double shape, double probability) {
    return new GammaDistribution(shape, 1, ACCURACY).inverseCumulativeProbability(probability);
  }

  public static Interval byar(double events, double confidence) {
    double z = normalQuantile(confidence);
    return new Interval(
        events == 0 ? 0 : events * cube(1 - 1 / (9 * events) - z / (3 * StrictMath.sqrt(events))),
        byarUpper(events + 1, z));
  }

  private static double byarUpper(double next, double z) {
    return next * cube(1 - 1 / (9 * next) + z / (3 * StrictMath.sqrt(next)));
  }

  /** Of x among n; n is positive. */
  public static Interval wilson(double x, double n, double confidence) {
    double z = normalQuantile(confidence);
    double middle = (x + z * z / 2) / (n + z * z);
    double half = z / (n + z * z) * StrictMath.sqrt(x * (n - x) / n + z * z / 4);
    return new Interval(
        x == 0 ? 0 : StrictMath.max(0, middle - half),
        x == n ? 1 : StrictMath.min(1, middle + half));
  }

  /** Of (a among n) ÷ (b among m); all counts are positive. */
  public static Interval katz(double a, double n, double b, double m, double confidence) {
    double ratio = a / n / (b / m);
    double error = StrictMath.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
    double factor = StrictMath.exp(normalQuantile(confidence) * error);
    return new Interval(ratio / factor, ratio * factor);
  }

  /** Of (a among n) − (b among m); n and m are positive. */
  public static Interval newcombe(double a, double n, double b, double m, double confidence) {
    double difference = a / n - b / m;
    Interval one = wilson(a, n, confidence);
    Interval other = wilson(b, m, confidence);
    return new Interval(
        difference - StrictMath.hypot(a / n - one.low(), other.high() - b / m),
        difference + StrictMath.hypot(one.high() - a / n, b / m - other.low()));
  }

  private static double normalQuantile(double confidence) {
    return new NormalDistribution().inverseCumulativeProbability(0.5 + confidence / 2);
  }

  private static double cube(double figure) {
    return figure * figure * figure;
  }
}
