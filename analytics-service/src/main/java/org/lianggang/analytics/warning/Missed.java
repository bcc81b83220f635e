package org.lianggang.analytics.warning;

import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Status;

/** 未达标: the target year has come and the target is not met. */
final class Missed implements VerdictRule {

  @Override
  public Stream<Warning> check(Judged judged) {
    return judged.assessment().status() == Status.MISSED
        ? Stream.of(VerdictWarning.of(WarningCode.MISSED, WarningLevel.RED, judged))
        : Stream.empty();
  }
}
