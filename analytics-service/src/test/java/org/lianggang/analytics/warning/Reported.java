package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Group;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;

/** Figures of Alxa League, written in few characters, and the rules with their usual thresholds. */
final class Reported {

  static final Rules RULES = new Rules(Thresholds.DEFAULT, Parameters.DEFAULT);
  private static final Map<String, String> NAME = Map.of("zh", "指标", "en", "Indicator");

  private Reported() {}

  /**
   * "2020=30.0"; "2020=2/1000" counts alone, "2020=2.0:2/1000" with the value; "2020=-" without a
   * value, "2020=M" that cannot be; "!" after a break.
   */
  static List<Observation> figures(String text) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(" ")).map(Reported::figure).toList();
  }

  private static Observation figure(String text) {
    String[] parts = text.substring(5).replace("!", "").split(":");
    String[] counts = parts[parts.length - 1].split("/");
    boolean counted = counts.length == 2;
    boolean none = parts[0].equals("-") || parts[0].equals("M") || counted && parts.length == 1;
    return new Observation(
        text.substring(0, 4),
        none ? null : new BigDecimal(parts[0]),
        counted ? new BigDecimal(counts[0]) : null,
        counted ? new BigDecimal(counts[1]) : null,
        text.endsWith("!"),
        parts[0].equals("M") ? MissingKind.NOT_APPLICABLE : null);
  }

  static ReportedSeries series(ValueKind kind, String group, String figures, Target... targets) {
    return new ReportedSeries(
        "I",
        NAME,
        kind == ValueKind.SHARE ? "%" : "‰",
        kind,
        kind == ValueKind.SHARE ? null : new BigDecimal("1000"),
        1,
        null,
        "152900",
        group,
        figures(figures),
        List.of(targets),
        Stream.of(targets).map(Target::value).toList());
  }

  /**
   * A share with one decimal and a target for 2030, on the first of the figures as its baseline.
   */
  static Judged share(TargetKind kind, String target, String figures, Group... groups) {
    return share(1, kind, target, figures, groups);
  }

  static Judged share(
      int decimals, TargetKind kind, String target, String figures, Group... groups) {
    List<Observation> known = figures(figures);
    AssessmentItem item =
        new AssessmentItem(
            "M",
            "%",
            null,
            ValueKind.SHARE,
            decimals,
            null,
            2021,
            null,
            null,
            Targets.of(kind, target),
            new Baseline(Integer.valueOf(known.get(0).period()), null),
            known.get(known.size() - 1).period(),
            known,
            null,
            List.of(groups),
            null);
    Assessment assessment = Assessments.assess(item, Parameters.DEFAULT);
    return new Judged(
        "P",
        "M",
        Map.of("zh", "衡量", "en", "Measure"),
        "I",
        "%",
        decimals,
        "152900",
        "_T/_T",
        assessment,
        item);
  }

  static Group group(Sex sex, Residence residence, String figures) {
    return new Group(sex, residence, null, figures(figures), List.of());
  }

  /** "2021 REBOUND YELLOW", of the rules asked for. */
  static String shown(Stream<Warning> warnings, WarningCode code) {
    return warnings
        .filter(warning -> warning.key().code() == code)
        .map(warning -> warning.key().period() + " " + warning.level())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
