package org.lianggang.analytics.assessment;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Quantiles of Student's t that bound the 80 % and the 95 % interval. They are found by a search
 * and depend on the degrees of freedom alone, so each is searched for once.
 */
record Quantiles(double low80, double high80, double low95, double high95) {

  private static final Map<Integer, Quantiles> FOUND = new ConcurrentHashMap<>();

  static Quantiles of(int degreesOfFreedom) {
    return FOUND.computeIfAbsent(degreesOfFreedom, Quantiles::search);
  }

  private static Quantiles search(int degreesOfFreedom) {
    TDistribution t = new TDistribution(degreesOfFreedom, 1e-14);
    return new Quantiles(
        t.inverseCumulativeProbability(0.10),
        t.inverseCumulativeProbability(0.90),
        t.inverseCumulativeProbability(0.025),
        t.inverseCumulativeProbability(0.975));
  }
}
