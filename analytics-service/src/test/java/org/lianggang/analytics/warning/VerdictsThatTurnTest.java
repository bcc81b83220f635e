package org.lianggang.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.warning.Reported.RULES;
import static org.lianggang.analytics.warning.Reported.group;
import static org.lianggang.analytics.warning.Reported.share;
import static org.lianggang.analytics.warning.Reported.shown;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.TargetKind;

/** What was reached and is lost again, for all or for some, is a warning of its own. */
class VerdictsThatTurnTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met at the baseline, no longer met    | AT_LEAST | 90 | 2020=90.0 2021=89.9 | 2021 ORANGE
          still met                             | AT_LEAST | 90 | 2020=90.0 2021=90.0 |
          never met                             | AT_LEAST | 90 | 2020=89.9 2021=89.8 |
          a ceiling that was kept               | AT_MOST  | 12 | 2020=12.0 2021=12.1 | 2021 ORANGE
          a ceiling itself does not keep BELOW  | BELOW    | 12 | 2020=12.0 2021=12.1 |
          the baseline year itself              | AT_LEAST | 90 | 2021=89.9           |
          a direction has nothing to be met     | INCREASE |    | 2020=90.0 2021=80.0 |
          """)
  void slips_back_below_what_the_baseline_met(
      String situation, TargetKind kind, String target, String figures, String expected) {
    assertThat(shown(RULES.check(share(kind, target, figures)), WarningCode.SLIPPED_BACK))
        .isEqualTo(expected == null ? "" : expected);
  }

  /**
   * Four years at 95: no trend, s² = 3·0.06²/6, so se = 1.25·0.0424264 = 0.053033 and t(0.9; 6) =
   * 1.43976; the 80 % interval runs from 94.6244 to 95.3498, and half of its half-width is 0.1813.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two changes away                     | 1 | AT_LEAST | 90 | 2020=85.0 2021=92.0 2022=91.8 2023=91.6 | 2023 YELLOW
          the last is within rounding          | 1 | AT_LEAST | 90 | 2020=85.0 2021=92.0 2022=91.8 2023=91.7 |
          the one before is within rounding    | 1 | AT_LEAST | 90 | 2020=85.0 2021=92.0 2022=91.9 2023=91.7 |
          one change, just large enough        | 2 | AT_LEAST | 90 | 2019=95.00 2020=95.00 2021=95.00 2022=95.00 2023=94.81 | 2023 YELLOW
          one change, just too small           | 2 | AT_LEAST | 90 | 2019=95.00 2020=95.00 2021=95.00 2022=95.00 2023=94.82 |
          away from a ceiling is up            | 2 | AT_MOST  | 96 | 2019=95.00 2020=95.00 2021=95.00 2022=95.00 2023=95.19 | 2023 YELLOW
          towards a ceiling is no rebound      | 2 | AT_MOST  | 96 | 2019=95.00 2020=95.00 2021=95.00 2022=95.00 2023=94.00 |
          nearly met counts                    | 1 | AT_LEAST | 80 | 2020=75.0 2021=82.0 2022=81.0 2023=79.9 | 2023 YELLOW
          what is missed is no rebound         | 1 | AT_LEAST | 80 | 2020=75.0 2021=82.0 2022=81.0 2023=78.0 |
          a break begins anew                  | 1 | AT_LEAST | 90 | 2020=85.0 2021=92.0 2022=91.8! 2023=91.6 |
          """)
  void rebounds_while_it_is_met(
      String situation,
      int decimals,
      TargetKind kind,
      String target,
      String figures,
      String expected) {
    assertThat(shown(RULES.check(share(decimals, kind, target, figures)), WarningCode.REBOUND))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          women just miss it         | F  | _T | 89.9 | 92.0 | 2021 YELLOW
          women meet it as well      | F  | _T | 90.0 | 92.0 |
          the country misses it      | _T | R  | 80.0 | 92.0 | 2021 YELLOW
          the total misses it too    | F  | _T | 80.0 | 89.9 |
          nobody knows who these are | _U | _T | 80.0 | 92.0 |
          """)
  void leaves_a_group_behind(
      String situation, Sex sex, Residence residence, String ofGroup, String total, String found) {
    Judged judged =
        share(
            TargetKind.AT_LEAST,
            "90",
            "2020=80.0 2021=" + total,
            group(sex, residence, "2021=" + ofGroup));

    assertThat(shown(RULES.check(judged), WarningCode.GROUP_BELOW_TARGET))
        .isEqualTo(found == null ? "" : found);
  }

  @Test
  void names_the_group_and_its_figures() {
    Warning warning =
        RULES
            .check(
                share(
                    TargetKind.AT_LEAST,
                    "90",
                    "2020=80.0 2021=92.0",
                    group(Sex.F, Residence.R, "2021=80.0")))
            .findFirst()
            .orElseThrow();

    assertThat(warning.key().group()).isEqualTo("F/R");
    assertThat(warning.found()).isEqualTo("80.0");
    assertThat(warning.bound()).isEqualTo("90");
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "衡量（农村女性）：2021年为80.0%，未达到目标≥ 90，而总体（92.0%）已达到。",
                "Measure, rural women: 80.0 % in 2021 misses the target ≥ 90, which the total of"
                    + " 92.0 % meets."));
  }

  @Test
  void says_from_where_a_figure_has_slipped_and_how_it_rebounds() {
    assertThat(texts(share(TargetKind.AT_LEAST, "90", "2020=90.5 2021=89.9")))
        .contains(
            "基期已达到，现已不再达到。", "基期2020年为90.5%。", "was met at the baseline", "Baseline 2020: 90.5 %.");
    assertThat(texts(share(TargetKind.AT_LEAST, "90", "2020=85.0 2021=92.0 2022=91.8 2023=91.6")))
        .contains(
            "近年数值：2021年92.0%、2022年91.8%、2023年91.6%。",
            "92.0 % in 2021, 91.8 % in 2022, 91.6 % in 2023.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a later revision says otherwise | 24.2 | 24.6  | true
          it says the same                | 24.2 | 24.20 | false
          there is none                   | 24.2 |       | false
          nothing was held                |      | 24.6  | false
          """)
  void tells_that_a_baseline_was_revised(
      String situation, BigDecimal held, BigDecimal revised, boolean warns) {
    assertThat(RULES.check(baseline(held, revised)).map(Warning::level))
        .isEqualTo(warns ? java.util.List.of(WarningLevel.BLUE) : java.util.List.of());
  }

  @Test
  void words_a_revised_baseline() {
    assertThat(
            RULES
                .check(baseline(new BigDecimal("24.2"), new BigDecimal("24.6")))
                .map(Warning::text))
        .containsExactly(
            new WarningText(
                "衡量：基期2020年数值由24.2%修订为24.6%；规划在新版本发布前仍按24.2%判断。",
                "Measure: the value of the baseline year 2020 was revised from 24.2 % to 24.6 %; the"
                    + " plan goes on judging by 24.2 % until it has a new version."));
  }

  private static HeldBaseline baseline(BigDecimal held, BigDecimal revised) {
    return new HeldBaseline(
        "P",
        "M",
        Map.of("zh", "衡量", "en", "Measure"),
        "I",
        "%",
        "152900",
        "_T/_T",
        2020,
        held,
        revised);
  }

  private static String texts(Judged judged) {
    return RULES
        .check(judged)
        .map(warning -> warning.text().zh() + warning.text().en())
        .reduce("", String::concat);
  }
}
