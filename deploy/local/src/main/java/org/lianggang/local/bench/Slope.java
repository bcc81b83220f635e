package org.lianggang.local.bench;

import java.util.List;

/** The straight line of least squares through figures at equal distances. */
record Slope(double mean, double perStep, int steps) {

  static Slope of(List<Double> figures) {
    int n = figures.size();
    double middle = (n - 1) / 2.0;
    double mean = figures.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < n; i++) {
      covariance += (i - middle) * (figures.get(i) - mean);
      variance += (i - middle) * (i - middle);
    }
    return new Slope(mean, variance == 0 ? 0 : covariance / variance, Math.max(n - 1, 0));
  }

  /** By how much the line rises from its first figure to its last. */
  double rise() {
    return perStep * steps;
  }

  /** Whether it rises by no more than a share of the mean, or by so little that it says nothing. */
  boolean isFlat(double share, double little) {
    return rise() <= Math.max(share * mean, little);
  }
}
