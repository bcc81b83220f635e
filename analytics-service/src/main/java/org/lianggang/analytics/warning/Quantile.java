package org.lianggang.analytics.warning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hipparchus.distribution.continuous.TDistribution;

/** A quantile of Student's t: found by a search, so each is searched for once. */
record Quantile(double probability, int degreesOfFreedom) {

  private static final Map<Quantile, Double> FOUND = new ConcurrentHashMap<>();

  double value() {
    return FOUND.computeIfAbsent(this, Quantile::search);
  }

  private double search() {
    return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(probability);
  }
}
