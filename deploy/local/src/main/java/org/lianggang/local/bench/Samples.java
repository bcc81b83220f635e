package org.lianggang.local.bench;

import java.util.Arrays;
import java.util.List;

/** Durations in nanoseconds and what is quoted of them. */
record Samples(long[] sorted) {

  static Samples of(List<Long> nanos) {
    return of(nanos.stream().mapToLong(Long::longValue).toArray());
  }

  static Samples of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Samples(sorted);
  }

  /** Nearest-rank quantile in milliseconds, q in (0, 1]. */
  double millis(double q) {
    int rank = (int) Math.ceil(q * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / 1e6;
  }

  /** Of none the other. */
  double millisOr(double q, double otherwise) {
    return sorted.length == 0 ? otherwise : millis(q);
  }

  double medianMillis() {
    return millis(0.5);
  }
}
