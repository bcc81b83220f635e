package org.lianggang.analytics.assessment;

import java.util.function.Function;
import java.util.function.Supplier;

/** What kind of judgement a target calls for: by people, against a number, by its direction. */
sealed interface Aim permits Aim.Review, Limit, Trend {

  <T> T fold(Supplier<T> review, Function<Limit, T> limit, Function<Trend, T> trend);

  static Aim of(Case subject) {
    Target target = subject.target();
    return switch (target.kind()) {
      case QUALITATIVE -> new Review();
      case INCREASE -> new Towards(1);
      case DECREASE -> new Towards(-1);
      case NARROW_GAP -> new NarrowingGap(target.groupsOrReportedGap());
      case SLOW_RISE -> new SlowingRise();
      case HOLD -> target.isBounded() ? Limit.of(subject) : new Holding(target.tolerance());
      default -> Limit.of(subject);
    };
  }

  /** 定性: a reviewer judges, with evidence. */
  record Review() implements Aim {

    @Override
    public <T> T fold(Supplier<T> review, Function<Limit, T> limit, Function<Trend, T> trend) {
      return review.get();
    }
  }
}
