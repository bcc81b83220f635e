package org.lianggang.analytics.backtest;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.backtest.Specimen.Point;

/** The score of one horizon, or of all, in the making. */
final class Scoring {

  private final Misses path = new Misses();
  private final Map<Rival, Misses> rivals = new EnumMap<>(Rival.class);
  private final Tally within80 = new Tally();
  private final Tally within95 = new Tally();
  private final Tally brier = new Tally();

  Scoring() {
    for (Rival rival : Rival.values()) {
      rivals.put(rival, new Misses());
    }
  }

  void projected(List<Point> known, Point held, Assessment.Point projected) {
    double scale = meanChange(known);
    double came = held.number();
    path.add(came, projected.central().doubleValue(), scale);
    rivals.forEach((rival, misses) -> misses.add(came, rival.forecast(known, held.year()), scale));
    within80.add(isWithin(came, projected.low80().doubleValue(), projected.high80().doubleValue()));
    within95.add(isWithin(came, projected.low95().doubleValue(), projected.high95().doubleValue()));
  }

  void foretold(double probability, boolean happened) {
    double off = probability - (happened ? 1 : 0);
    brier.add(off * off);
  }

  Score score(Integer horizon) {
    return new Score(
        horizon,
        within80.count(),
        path.errors(),
        rivals.entrySet().stream()
            .collect(
                toMap(
                    rival -> rival.getKey().name(),
                    rival -> rival.getValue().errors(),
                    (one, other) -> one,
                    LinkedHashMap::new)),
        within80.mean(),
        within95.mean(),
        brier.count(),
        brier.mean());
  }

  private static double meanChange(List<Point> known) {
    return IntStream.range(1, known.size())
        .mapToDouble(i -> StrictMath.abs(known.get(i).number() - known.get(i - 1).number()))
        .average()
        .orElse(0);
  }

  private static boolean isWithin(double value, double low, double high) {
    return low <= value && value <= high;
  }

  private static final class Misses {

    private final Tally smape = new Tally();
    private final Tally mase = new Tally();

    /** Where nothing ever changed there is no measure for the absolute error. */
    void add(double came, double forecast, double scale) {
      double off = StrictMath.abs(came - forecast);
      double size = StrictMath.abs(came) + StrictMath.abs(forecast);
      smape.add(off == 0 ? 0 : 200 * off / size);
      if (scale > 0) {
        mase.add(off / scale);
      }
    }

    Score.Errors errors() {
      return new Score.Errors(smape.mean(), mase.mean());
    }
  }
}
