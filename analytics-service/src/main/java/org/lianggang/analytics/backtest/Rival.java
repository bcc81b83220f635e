package org.lianggang.analytics.backtest;

import java.util.List;
import org.hipparchus.stat.regression.SimpleRegression;
import org.lianggang.analytics.backtest.Specimen.Point;

/** What anybody would try first, to be better than. */
enum Rival {

  /** It stays as it is. */
  NAIVE {
    @Override
    double forecast(List<Point> known, int year) {
      return last(known).number();
    }
  },

  /** Least squares through all points. */
  LINEAR {
    @Override
    double forecast(List<Point> known, int year) {
      SimpleRegression line = new SimpleRegression();
      known.forEach(point -> line.addData(point.year(), point.number()));
      return line.predict(year);
    }
  },

  /** The yearly growth from the first point to the last goes on. */
  COMPOUND_PACE {
    @Override
    double forecast(List<Point> known, int year) {
      Point first = known.get(0);
      Point last = last(known);
      double years = last.year() - first.year();
      double growth = StrictMath.log(last.number() / first.number()) / years;
      return last.number() * StrictMath.exp(growth * (year - last.year()));
    }
  };

  /** From at least two positive values. */
  abstract double forecast(List<Point> known, int year);

  private static Point last(List<Point> known) {
    return known.get(known.size() - 1);
  }
}
