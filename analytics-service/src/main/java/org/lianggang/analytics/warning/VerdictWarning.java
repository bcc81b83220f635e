package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessment.Threshold;

/** Puts a verdict into the figures and the words of a warning. */
final class VerdictWarning {

  private VerdictWarning() {}

  static Warning of(WarningCode code, WarningLevel level, Judged judged) {
    Assessment assessment = judged.assessment();
    return new Warning(
        judged.key(code),
        level,
        assessment.value(),
        judged.bound(),
        List.of(Integer.parseInt(assessment.valuePeriod()), judged.targetYear()),
        text(code, judged));
  }

  private static WarningText text(WarningCode code, Judged judged) {
    Assessment assessment = judged.assessment();
    WarningText text =
        Wording.of(
            code.name(),
            Wording.named(judged.name()),
            assessment.valuePeriod(),
            assessment.value(),
            judged.unit(),
            target(assessment.threshold()),
            judged.targetYear());
    if (!assessment.failingYears().isEmpty()) {
      text = Wording.join(text, Wording.of("FAILING_YEARS", assessment.failingYears()));
    }
    if (assessment.schedule() != null && assessment.schedule().pace() != null) {
      text = Wording.join(text, Wording.of("PACE", rounded(assessment.schedule().pace())));
    }
    if (assessment.likelihood() != null) {
      text = Wording.join(text, Wording.of("LIKELIHOOD", assessment.likelihood().shown()));
    }
    return text;
  }

  /** "≤ 12", "> 0", "20–40". */
  private static String target(Threshold threshold) {
    if (threshold.low() != null && threshold.high() != null) {
      return Wording.print(threshold.low()) + "–" + Wording.print(threshold.high());
    }
    return threshold.low() != null
        ? (threshold.lowIncluded() ? "≥ " : "> ") + Wording.print(threshold.low())
        : (threshold.highIncluded() ? "≤ " : "< ") + Wording.print(threshold.high());
  }

  private static BigDecimal rounded(BigDecimal pace) {
    return pace.setScale(2, java.math.RoundingMode.HALF_UP);
  }
}
