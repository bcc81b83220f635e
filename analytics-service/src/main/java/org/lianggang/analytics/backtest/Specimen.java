package org.lianggang.analytics.backtest;

import java.math.BigDecimal;
import java.util.List;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * A series of the past to try the projection on.
 *
 * @param points in the order of their years, each with a value
 */
record Specimen(String id, ValueKind valueKind, Level level, List<Point> points) {

  record Point(int year, BigDecimal value) {

    double number() {
      return value.doubleValue();
    }
  }

  /** The series as it was known, and what came afterwards. */
  record Cut(List<Point> known, List<Point> held) {

    Point last() {
      return known.get(known.size() - 1);
    }
  }

  /**
   * @param holdOut how many of the last points are held back
   * @param lastPoints how many of the others are used at most; null is all
   */
  Cut cut(int holdOut, Integer lastPoints) {
    int end = Math.max(0, points.size() - holdOut);
    int start = lastPoints == null ? 0 : Math.max(0, end - lastPoints);
    return new Cut(points.subList(start, end), points.subList(end, points.size()));
  }
}
