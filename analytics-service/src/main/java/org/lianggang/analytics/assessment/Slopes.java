package org.lianggang.analytics.assessment;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.regression.SimpleRegression;

/** Slopes of points over the years: of a projection on its scale, of a gap in its unit. */
public final class Slopes {

  private Slopes() {}

  /** A year and the transformed value. */
  public record Point(int year, double z) {

    double slopeTo(Point later) {
      return (later.z - z) / (later.year - year);
    }
  }

  /** Theil–Sen: the median of the slopes of all pairs; at least two points in order of years. */
  public static double theilSen(List<Point> points) {
    double[] slopes = ofPairs(points);
    int middle = slopes.length / 2;
    return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  }

  /** All slopes between two points, in order of size. */
  static double[] ofPairs(List<Point> points) {
    double[] slopes = new double[points.size() * (points.size() - 1) / 2];
    int next = 0;
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        slopes[next++] = points.get(i).slopeTo(points.get(j));
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  /** Least squares; two points have no error to speak of and count as flat. */
  static Line leastSquares(List<Point> points) {
    SimpleRegression regression = new SimpleRegression();
    points.forEach(point -> regression.addData(point.year(), point.z()));
    return points.size() < 3
        ? new Line(points.size(), regression.getXSumSquares(), 0, 0)
        : new Line(
            points.size(),
            regression.getXSumSquares(),
            regression.getSumOfCrossProducts(),
            regression.getSumSquaredErrors());
  }

  /**
   * A least squares line.
   *
   * @param n points
   * @param stt sum of squares of the years about their mean
   * @param stz sum of products of years and values about their means
   * @param rss sum of the squared residuals
   */
  record Line(int n, double stt, double stz, double rss) {

    double slope() {
      return stz / stt;
    }

    /** se² = RSS/(n − 2)/S_tt. */
    double variance() {
      return n < 3 ? 0 : rss / (n - 2) / stt;
    }

    /** How much of it is signal: slope² / (slope² + 4 · variance), 0 for a flat line. */
    double signal() {
      double squared = slope() * slope();
      return squared == 0 ? 0 : squared / (squared + 4 * variance());
    }
  }
}
