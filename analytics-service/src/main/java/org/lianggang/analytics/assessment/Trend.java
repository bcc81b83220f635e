package org.lianggang.analytics.assessment;

import java.util.function.Function;
import java.util.function.Supplier;

/** A direction to keep: judged against the baseline, never called attained. */
sealed interface Trend extends Aim permits OwnTrend, NarrowingGap {

  Verdict judge(Case subject, Verdict verdict);

  @Override
  default <T> T fold(Supplier<T> review, Function<Limit, T> limit, Function<Trend, T> trend) {
    return trend.apply(this);
  }
}
