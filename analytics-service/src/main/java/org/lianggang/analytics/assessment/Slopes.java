package org.lianggang.analytics.assessment;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.regression.SimpleRegression;

/** Slopes of points on the scale of a projection, a year. */
final class Slopes {

  private Slopes() {}

  /** A year and the transformed value. */
  record Point(int year, double z) {

    double slopeTo(Point later) {
      return (later.z - z) / (later.year - year);
    }
  }

  /** Theil–Sen: the median of the slopes of all pairs; at least two points in order of years. */
  static double theilSen(List<Point> points) {
    double[] slopes = new double[points.size() * (points.size() - 1) / 2];
    int next = 0;
    for (int i = 0; i < points.size(); i++) {
      for (int j = i + 1; j < points.size(); j++) {
        slopes[next++] = points.get(i).slopeTo(points.get(j));
      }
    }
    Arrays.sort(slopes);
    int middle = slopes.length / 2;
    return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  }

  /** Least squares; two points have no error to speak of and count as flat. */
  static Line leastSquares(List<Point> points) {
    if (points.size() < 3) {
      return new Line(0, 0);
    }
    SimpleRegression regression = new SimpleRegression();
    points.forEach(point -> regression.addData(point.year(), point.z()));
    double error = regression.getSlopeStdErr();
    return new Line(regression.getSlope(), error * error);
  }

  /** A slope and its variance se² = RSS/(n − 2)/S_tt. */
  record Line(double slope, double variance) {

    /** How much of it is signal: slope² / (slope² + 4 · variance), 0 for a flat line. */
    double signal() {
      double squared = slope * slope;
      return squared == 0 ? 0 : squared / (squared + 4 * variance);
    }
  }
}
