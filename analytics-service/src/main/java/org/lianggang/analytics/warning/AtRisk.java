package org.lianggang.analytics.warning;

import java.util.Optional;
import org.lianggang.analytics.assessment.Status;

/** The target may not be met. */
final class AtRisk implements VerdictRule {

  @Override
  public Optional<Warning> check(Judged judged) {
    return judged.assessment().status() == Status.AT_RISK
        ? Optional.of(VerdictWarning.of(WarningCode.AT_RISK, WarningLevel.YELLOW, judged))
        : Optional.empty();
  }
}
