package org.lianggang.analytics.warning;

import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Status;

/** 预计达标困难: the target will hardly be met; graver in the last years before it is due. */
final class HardToAttain implements VerdictRule {

  private final int lastYears;

  HardToAttain(int lastYears) {
    this.lastYears = lastYears;
  }

  @Override
  public Stream<Warning> check(Judged judged) {
    return judged.assessment().status() == Status.HARD_TO_ATTAIN
        ? Stream.of(VerdictWarning.of(WarningCode.HARD_TO_ATTAIN, level(judged), judged))
        : Stream.empty();
  }

  private WarningLevel level(Judged judged) {
    boolean soonDue =
        judged.targetYear() - lastYears <= judged.year() && judged.year() < judged.targetYear();
    return soonDue ? WarningLevel.RED : WarningLevel.ORANGE;
  }
}
