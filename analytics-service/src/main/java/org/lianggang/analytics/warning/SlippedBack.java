package org.lianggang.analytics.warning;

import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Reason;

/** 倒退: the baseline met the target and the value no longer does. */
final class SlippedBack implements VerdictRule {

  @Override
  public Stream<Warning> check(Judged judged) {
    return Boolean.FALSE.equals(judged.assessment().met())
            && judged.assessment().reason() != Reason.RARE_EVENTS
            && judged.baselineMet()
        ? Stream.of(
            VerdictWarning.of(
                WarningCode.SLIPPED_BACK,
                WarningLevel.ORANGE,
                judged,
                Wording.of(
                    "BASELINE",
                    judged.assessment().baseline().year(),
                    judged.assessment().baseline().value(),
                    judged.unit())))
        : Stream.empty();
  }
}
