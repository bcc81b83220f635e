package org.lianggang.analytics.warning;

import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Status;

/** The target may not be met. */
final class AtRisk implements VerdictRule {

  @Override
  public Stream<Warning> check(Judged judged) {
    return judged.assessment().status() == Status.AT_RISK
        ? Stream.of(VerdictWarning.of(WarningCode.AT_RISK, WarningLevel.YELLOW, judged))
        : Stream.empty();
  }
}
