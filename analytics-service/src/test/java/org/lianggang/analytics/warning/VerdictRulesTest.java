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
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.assessment.TargetKind;

/** A verdict that is a reason to act is a warning, as grave as the time left makes it. */
class VerdictRulesTest {

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
            VerdictRules.check(judged(status, period))
                .map(warning -> warning.key().code() + " " + warning.level())
                .collect(joining()))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void names_the_figure_the_bound_and_the_years() {
    Warning warning =
        VerdictRules.check(judged(Status.HARD_TO_ATTAIN, "2024")).findFirst().orElseThrow();

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
    return new Judged(
        "P",
        "M",
        Map.of("zh", "村委会成员中女性比例", "en", "Women in village committees"),
        "I",
        "%",
        "152900",
        "F/_T",
        assessment);
  }
}
