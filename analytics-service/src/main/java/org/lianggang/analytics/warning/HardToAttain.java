package org.lianggang.analytics.warning;

import java.util.Optional;
import org.lianggang.analytics.assessment.Status;

/** 预计达标困难: the target will hardly be met; graver in the two years before it is due. */
final class HardToAttain implements VerdictRule {

  private static final int LAST_YEARS = 2;

  @Override
  public Optional<Warning> check(Judged judged) {
    return judged.assessment().status() == Status.HARD_TO_ATTAIN
        ? Optional.of(VerdictWarning.of(WarningCode.HARD_TO_ATTAIN, level(judged), judged))
        : Optional.empty();
  }

  private static WarningLevel level(Judged judged) {
    boolean soonDue =
        judged.targetYear() - LAST_YEARS <= judged.year() && judged.year() < judged.targetYear();
    return soonDue ? WarningLevel.RED : WarningLevel.ORANGE;
  }
}
