package org.lianggang.analytics.warning;

import java.util.List;
import java.util.stream.Stream;

/** 基期数据已修订: the plan goes on judging by the value it was stored with. */
final class BaselineRevised {

  private BaselineRevised() {}

  static Stream<Warning> check(HeldBaseline baseline) {
    return baseline.held() != null
            && baseline.revised() != null
            && baseline.held().compareTo(baseline.revised()) != 0
        ? Stream.of(warning(baseline))
        : Stream.empty();
  }

  private static Warning warning(HeldBaseline baseline) {
    return new Warning(
        new WarningKey(
            WarningCode.BASELINE_REVISED,
            baseline.plan(),
            baseline.measure(),
            baseline.indicator(),
            baseline.region(),
            String.valueOf(baseline.year()),
            baseline.group()),
        WarningLevel.BLUE,
        baseline.revised(),
        baseline.held(),
        List.of(baseline.year()),
        Wording.of(
            WarningCode.BASELINE_REVISED.name(),
            Wording.named(baseline.name()),
            baseline.year(),
            baseline.held(),
            baseline.revised(),
            baseline.unit() == null ? "" : baseline.unit()));
  }
}
