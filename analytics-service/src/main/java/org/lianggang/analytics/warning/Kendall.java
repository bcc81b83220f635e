package org.lianggang.analytics.warning;

import java.util.List;

/**
 * Kendall's test for a trend: S is how many pairs rise less how many fall; its distribution without
 * a trend is exact, counted over all orders, ties taken as no rise and no fall.
 *
 * @param s above 0 for a rise
 * @param p two-sided, 0–1
 */
record Kendall(int s, double p) {

  /** Of figures in the order of time, at least two. */
  static Kendall of(List<Double> figures) {
    int s = 0;
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        s += (int) StrictMath.signum(figures.get(j) - figures.get(i));
      }
    }
    return new Kendall(s, StrictMath.min(1, 2 * tail(figures.size(), StrictMath.abs(s))));
  }

  /**
   * The share of orders of n with S of at least s; in an order with k inversions S = n(n−1)/2 − 2k.
   */
  private static double tail(int n, int s) {
    double[] inversions = {1};
    for (int size = 2; size <= n; size++) {
      inversions = withOneMore(inversions, size);
    }
    int pairs = n * (n - 1) / 2;
    double tail = 0;
    for (int k = 0; k < inversions.length && pairs - 2 * k >= s; k++) {
      tail += inversions[k];
    }
    return tail;
  }

  /** The newest can stand before 0 … size − 1 of the others, each equally likely. */
  private static double[] withOneMore(double[] inversions, int size) {
    double[] more = new double[inversions.length + size - 1];
    for (int k = 0; k < inversions.length; k++) {
      for (int before = 0; before < size; before++) {
        more[k + before] += inversions[k] / size;
      }
    }
    return more;
  }
}
