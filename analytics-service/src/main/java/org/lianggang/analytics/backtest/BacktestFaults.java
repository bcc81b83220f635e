package org.lianggang.analytics.backtest;

import static org.lianggang.analytics.problem.FindingCode.DUPLICATE_PERIOD;
import static org.lianggang.analytics.problem.FindingCode.ONE_OF_FIELDS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.analytics.problem.Finding;

/** What the schema cannot say of a request. */
final class BacktestFaults {

  private BacktestFaults() {}

  static List<Finding> of(BacktestRequest asked) {
    if ((asked.series() == null) == (asked.stored() == null)) {
      return List.of(Finding.at(ONE_OF_FIELDS, "", "series", null, "series", "stored"));
    }
    return asked.series() == null
        ? List.of()
        : IntStream.range(0, asked.series().size())
            .boxed()
            .flatMap(i -> repeated(asked.series().get(i).observations(), "/series/" + i))
            .toList();
  }

  private static Stream<Finding> repeated(
      List<BacktestRequest.Observed> observations, String pointer) {
    Set<String> periods = new HashSet<>();
    return IntStream.range(0, observations.size())
        .filter(i -> !periods.add(observations.get(i).period()))
        .mapToObj(
            i ->
                Finding.at(
                    DUPLICATE_PERIOD,
                    pointer + "/observations/" + i + "/period",
                    "period",
                    observations.get(i).period(),
                    observations.get(i).period()));
  }
}
