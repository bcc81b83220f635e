package org.lianggang.analytics.warning;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;

/** A verdict that is a reason to act is a warning, as grave as the time left makes it. */
class VerdictRulesTest {

  private static final Rules RULES = new Rules(Thresholds.DEFAULT, Parameters.DEFAULT);

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HARD_TO_ATTAIN  | 2027 | HARD_TO_ATTAIN ORANGE
          HARD_TO_ATTAIN  | 2028 | HARD_TO_ATTAIN RED
          HARD_TO_ATTAIN  | 2029 | HARD_TO_ATTAIN RED
          HARD_TO_ATTAIN  | 2030 | HARD_TO_ATTAIN ORANGE
          MISSED          | 2030 | MISSED RED
          AT_RISK         | 2029 | AT_RISK YELLOW
          ON_TRACK        | 2029 |
          ATTAINED        | 2029 |
          NEARLY_ATTAINED | 2030 |
          UNDETERMINED    | 2029 |
          WORSENING       | 2029 |
          """)
  void of_a_target_for_2030(Status status, String period, String expected) {
    assertThat(
            RULES
                .check(judged(status, period))
                .map(warning -> warning.key().code() + " " + warning.level())
                .collect(joining()))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void names_the_figure_the_bound_and_the_years() {
    Warning warning = RULES.check(judged(Status.HARD_TO_ATTAIN, "2024")).findFirst().orElseThrow();

    assertThat(warning.found()).isEqualTo("24.2");
    assertThat(warning.bound()).isEqualTo("30");
    assertThat(warning.years()).containsExactly(2024, 2030);
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "村委会成员中女性比例：2024年为24.2%，2030年目标≥ 30预计达标困难。序时进度0.08（1为按期）。" + "按期达标可能性≤0.05。",
                "Women in village committees: 24.2 % in 2024; the target ≥ 30 of 2030 is expected"
                    + " to be hard to attain. Pace 0.08 (1 is on schedule). Likelihood of meeting"
                    + " it in time ≤0.05."));
  }

  /** (6 + 15 + 4) ÷ 120 000 × 100 000 = 20.83…, though 10.0 alone meets the target. */
  @Test
  void names_the_pooled_rate_with_its_years_where_that_was_judged() {
    Assessment missed =
        Assessments.assess(
            rate(figure(2028, "15.0", 6), figure(2029, "37.5", 15), figure(2030, "10.0", 4)),
            Parameters.DEFAULT);

    Warning warning =
        RULES.check(judged("衡量", "Measure", "/10万", missed)).findFirst().orElseThrow();

    assertThat(warning.key().code()).isEqualTo(WarningCode.MISSED);
    assertThat(warning.found()).isEqualTo("20.8333333333");
    assertThat(warning.bound()).isEqualTo("12");
    assertThat(warning.years()).containsExactly(2028, 2029, 2030, 2030);
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "衡量：2028–2030年为20.8/10万，2030年目标≤ 12未达标。"
                    + "单年事件过少，按上述年份合并的率判断（25/120000）；2030年当年为10.0/10万。",
                "Measure: 20.8 /10万 in 2028–2030; the target ≤ 12 of 2030 is missed. A single year"
                    + " has too few events: the rate of these years together is judged (25/120000);"
                    + " 2030 alone: 10.0 /10万."));
  }

  @Test
  void has_the_same_id_whenever_it_is_about_the_same() {
    WarningKey key = judged(Status.MISSED, "2030").key(WarningCode.MISSED);

    assertThat(key.id()).isEqualTo(judged(Status.MISSED, "2030").key(WarningCode.MISSED).id());
    assertThat(key.id()).isNotEqualTo(judged(Status.MISSED, "2031").key(WarningCode.MISSED).id());
  }

  private static Judged judged(Status status, String period) {
    Assessment assessment =
        new Assessment(
            "M",
            MeasureClass.NUMERIC,
            period,
            period,
            new BigDecimal("24.2"),
            null,
            Targets.of(TargetKind.AT_LEAST, "30"),
            new Assessment.Threshold(new BigDecimal("30"), true, null, false),
            false,
            status,
            null,
            false,
            false,
            false,
            List.of(),
            List.of(),
            new Assessment.Schedule(
                new BigDecimal("0.033"), new BigDecimal("0.4"), new BigDecimal("0.0825"), null),
            null,
            new Assessment.Likelihood(new BigDecimal("0.01"), "≤0.05"),
            null,
            null,
            null,
            null,
            List.of(),
            List.of(),
            null);
    return judged("村委会成员中女性比例", "Women in village committees", "%", assessment);
  }

  private static Judged judged(String zh, String en, String unit, Assessment assessment) {
    return new Judged(
        "P", "M", Map.of("zh", zh, "en", en), "I", unit, 1, "152900", "F/_T", assessment, rate());
  }

  /** At most 12 in 100 000 by 2030, judged in 2030. */
  private static AssessmentItem rate(Observation... figures) {
    return new AssessmentItem(
        "M",
        "/10万",
        new BigDecimal("100000"),
        ValueKind.RATE,
        1,
        null,
        null,
        null,
        null,
        Targets.of(TargetKind.AT_MOST, "12"),
        null,
        "2030",
        List.of(figures),
        null,
        null,
        null);
  }

  /** So many among 40 000. */
  private static Observation figure(int year, String value, int events) {
    return new Observation(
        String.valueOf(year),
        new BigDecimal(value),
        BigDecimal.valueOf(events),
        new BigDecimal("40000"),
        false,
        null);
  }
}
