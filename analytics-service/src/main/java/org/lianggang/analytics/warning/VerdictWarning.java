package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessment.Threshold;

/** Puts a verdict into the figures and the words of a warning. */
final class VerdictWarning {

  private VerdictWarning() {}

  static Warning of(WarningCode code, WarningLevel level, Judged judged) {
    return of(code, level, judged, Wording.NOTHING);
  }

  /** With one more sentence. */
  static Warning of(WarningCode code, WarningLevel level, Judged judged, WarningText more) {
    return new Warning(
        judged.key(code),
        level,
        judged.found(),
        judged.bound(),
        Stream.concat(judged.years().stream(), Stream.of(judged.targetYear())).toList(),
        Wording.join(text(code, judged), more));
  }

  private static WarningText text(WarningCode code, Judged judged) {
    Assessment assessment = judged.assessment();
    WarningText text =
        Wording.of(
            code.name(),
            Wording.named(judged.name()),
            span(judged.years()),
            figure(judged),
            judged.unit(),
            target(assessment.threshold()),
            judged.targetYear());
    if (judged.isPooled()) {
      text = Wording.join(text, pooled(judged));
    }
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

  /** Where the figure of several years comes from, and what the last of them was alone. */
  private static WarningText pooled(Judged judged) {
    Assessment assessment = judged.assessment();
    return Wording.of(
        "POOLED",
        assessment.events().numerator(),
        assessment.events().denominator(),
        assessment.valuePeriod(),
        assessment.value(),
        judged.unit());
  }

  /** As published; a pooled rate at the decimals of the indicator. */
  private static BigDecimal figure(Judged judged) {
    return judged.isPooled()
        ? judged.found().setScale(judged.decimals(), RoundingMode.HALF_UP)
        : judged.found();
  }

  /** "2024", "2020–2024". */
  private static String span(List<Integer> years) {
    int last = years.get(years.size() - 1);
    return years.size() == 1 ? String.valueOf(last) : years.get(0) + "–" + last;
  }

  /** "≤ 12", "> 0", "20–40". */
  static String target(Threshold threshold) {
    if (threshold.low() != null && threshold.high() != null) {
      return Wording.print(threshold.low()) + "–" + Wording.print(threshold.high());
    }
    return threshold.low() != null
        ? (threshold.lowIncluded() ? "≥ " : "> ") + Wording.print(threshold.low())
        : (threshold.highIncluded() ? "≤ " : "< ") + Wording.print(threshold.high());
  }

  private static BigDecimal rounded(BigDecimal pace) {
    return pace.setScale(2, RoundingMode.HALF_UP);
  }
}
