package org.lianggang.analytics.warning;

import java.util.List;
import java.util.stream.Stream;

/** All warnings that lie in the figures. */
public final class DataRules {

  private static final List<DataRule> RULES = List.of(new Fluctuation(FluctuationBounds.DEFAULT));

  private DataRules() {}

  public static Stream<Warning> check(ReportedSeries series) {
    return RULES.stream().flatMap(rule -> rule.check(series).stream());
  }
}
