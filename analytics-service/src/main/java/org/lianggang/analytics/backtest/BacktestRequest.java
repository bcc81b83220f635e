package org.lianggang.analytics.backtest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * What to try the projection on: series that are sent along, or some that are stored.
 *
 * @param valueKind of the series sent; null is RATE
 * @param level of the regions of the series sent; null is COUNTY
 */
record BacktestRequest(
    List<Sent> series,
    Stored stored,
    ValueKind valueKind,
    Level level,
    Integer holdOut,
    Integer lastPoints,
    List<BigDecimal> targets,
    BigDecimal spread) {

  record Sent(String id, List<Observed> observations) {}

  /** Without a value there is nothing to try. */
  record Observed(String period, BigDecimal value) {}

  /** Of everything that is named all that is stored; null is any. */
  record Stored(List<String> indicators, List<String> regions, Level level) {

    Stored {
      indicators = indicators == null ? List.of() : indicators;
      regions = regions == null ? List.of() : regions;
    }
  }

  Trial trial() {
    return Trial.of(holdOut, lastPoints, targets, spread);
  }

  Stream<Specimen> specimens() {
    return series.stream()
        .map(
            sent ->
                new Specimen(
                    sent.id(),
                    valueKind == null ? ValueKind.RATE : valueKind,
                    level == null ? Level.COUNTY : level,
                    sent.observations().stream()
                        .filter(one -> one.value() != null)
                        .map(one -> new Specimen.Point(Integer.parseInt(one.period()), one.value()))
                        .sorted(Comparator.comparing(Specimen.Point::year))
                        .toList()));
  }
}
