package org.lianggang.analytics.warning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.stat.descriptive.rank.Percentile;

/**
 * Outlying changes among ratios to the year before (Hidiroglou and Berthelot 1986): s = 1 − r_M/r
 * below the median ratio, r/r_M − 1 from there on; effect E = s·max(x₁, x₂)^U; bounds E_M ±
 * C·max(|E_M − E_Q|, |A·E_M|). Quantiles as R's type 7.
 *
 * @param u how much size matters, 0–1
 * @param a least width, as a share of the median effect
 * @param c how many widths are allowed
 */
record HidiroglouBerthelot(double u, double a, double c) {

  /** A figure and that of the year before, both above 0. */
  record Pair(double before, double after) {

    double ratio() {
      return after / before;
    }
  }

  /**
   * What was found, in the order of the pairs.
   *
   * @param median ratio of all
   */
  record Found(double median, double[] effects, double low, double high) {

    boolean isOutlier(int pair) {
      return effects[pair] < low || effects[pair] > high;
    }

    /** The ratio beyond which this pair would have been an outlier. */
    double boundary(Pair pair, double u) {
      double size = StrictMath.pow(StrictMath.max(pair.before(), pair.after()), u);
      boolean above = pair.ratio() >= median;
      double s = (above ? high : low) / size;
      return above ? median * (1 + s) : median / (1 - s);
    }
  }

  /** No bounds exist where the middle half of the effects is all the same. */
  Optional<Found> of(List<Pair> pairs) {
    double median = quantile(pairs.stream().mapToDouble(Pair::ratio).toArray(), 50);
    double[] effects = pairs.stream().mapToDouble(pair -> effect(pair, median)).toArray();
    double middle = quantile(effects, 50);
    double low = quantile(effects, 25);
    double high = quantile(effects, 75);
    if (low == high) {
      return Optional.empty();
    }
    double least = StrictMath.abs(a * middle);
    return Optional.of(
        new Found(
            median,
            effects,
            middle - c * StrictMath.max(middle - low, least),
            middle + c * StrictMath.max(high - middle, least)));
  }

  private double effect(Pair pair, double median) {
    double r = pair.ratio();
    double s = r < median ? 1 - median / r : r / median - 1;
    return s * StrictMath.pow(StrictMath.max(pair.before(), pair.after()), u);
  }

  private static double quantile(double[] figures, double percent) {
    return new Percentile()
        .withEstimationType(Percentile.EstimationType.R_7)
        .evaluate(Arrays.copyOf(figures, figures.length), percent);
  }
}
