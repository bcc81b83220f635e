package org.lianggang.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianggang.analytics.warning.Reported.RULES;
import static org.lianggang.analytics.warning.Reported.series;
import static org.lianggang.analytics.warning.Reported.shown;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Kendall;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;

/** Groups that go another way than all, grow apart, or are not told. */
class GroupRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a group falls while all rise           | 2020=50.0 2021=50.1 | 2020=50.0 2021=49.8 | 2021 YELLOW
          by no more than rounding               | 2020=50.0 2021=50.1 | 2020=50.0 2021=49.9 |
          the total falls as well                | 2020=50.0 2021=49.9 | 2020=50.0 2021=40.0 |
          not the same years                     | 2019=50.0 2021=51.0 | 2020=50.0 2021=40.0 |
          not across a break                     | 2020=50.0 2021=51.0 | 2020=50.0 2021=40.0! |
          so few that it may be chance           | 2020=50.0 2021=51.0 | 2020=50.0:9/18 2021=44.4:8/18 |
          enough of both                         | 2020=50.0 2021=51.0 | 2020=50.0:50/100 2021=44.0:44/100 | 2021 YELLOW
          """)
  void diverge(String situation, String total, String women, String expected) {
    assertThat(shown(check(ValueKind.SHARE, total, women, "", false), WarningCode.GROUP_DIVERGES))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void are_named_where_they_diverge() {
    Warning warning =
        check(ValueKind.SHARE, "2020=50.0 2021=50.1", "2020=50.0 2021=49.8", "", false)
            .findFirst()
            .orElseThrow();

    assertThat(warning.key().group()).isEqualTo("F/_T");
    assertThat(warning.found()).isEqualTo("-0.2");
    assertThat(warning.bound()).isEqualTo("0.1");
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "指标（女性）：由2020年的50.0%变为2021年的49.8%，有所恶化，而总体由50.0%变为50.1%，有所改善。",
                "Indicator, women: from 50.0 % in 2020 to 49.8 % in 2021 it became worse, while the"
                    + " total became better, from 50.0 % to 50.1 %."));
  }

  /**
   * Of 24 orders of four years one has all six pairs rising: p = 2/24; of 120 orders 5 have nine.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          four gaps, each larger          | 1 2 3 4   | 2023 YELLOW
          three are too few               | 1 2 3     |
          one pair falls: p = 8/24        | 1 3 2 4   |
          one of ten falls: p = 10/120    | 1 3 2 4 5 | 2024 YELLOW
          two of ten fall: p = 28/120     | 1 3 2 5 4 |
          it narrows                      | 4 3 2 1   |
          """)
  void grow_apart(String situation, String gaps, String expected) {
    assertThat(
            shown(
                check(ValueKind.SHARE, "2020=50.0", women(gaps), men(gaps), false),
                WarningCode.SEX_GAP_WIDENING))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void are_told_how_far_they_have_grown_apart() {
    Warning warning =
        check(ValueKind.SHARE, "", women("1 2 3 4"), men("1 2 3 4"), false)
            .filter(one -> one.key().code() == WarningCode.SEX_GAP_WIDENING)
            .findFirst()
            .orElseThrow();

    assertThat(warning.found()).isEqualTo("4.0");
    assertThat(warning.bound()).isEqualTo("1.0");
    assertThat(warning.years()).containsExactly(2020, 2021, 2022, 2023);
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "指标：性别差距扩大，由2020年的1.0个百分点扩大到2023年的4.0个百分点。",
                "Indicator: the gap between women and men widens, from 1.0 points in 2020 to 4.0"
                    + " points in 2023."));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          neither sex is told             | true  |           |           | F/_T M/_T
          men are not told                | true  | 2020=51.0 |           | M/_T
          men without a value             | true  | 2020=51.0 | 2020=-    | M/_T
          men cannot be                   | true  | 2020=51.0 | 2020=M    |
          both are told                   | true  | 2020=51.0 | 2020=49.0 |
          both are not asked for          | false |           |           |
          """)
  void are_missed(String situation, boolean asked, String women, String men, String missing) {
    assertThat(
            check(
                    ValueKind.SHARE,
                    "2020=50.0",
                    women == null ? "" : women,
                    men == null ? "" : men,
                    asked)
                .map(warning -> warning.key().group() + warning.level())
                .toList())
        .isEqualTo(
            missing == null
                ? List.of()
                : Arrays.stream(missing.split(" ")).map(group -> group + "BLUE").toList());
  }

  @Test
  void are_named_where_they_are_missed() {
    assertThat(check(ValueKind.SHARE, "2020=50.0", "2020=51.0", "", true).map(Warning::text))
        .containsExactly(
            new WarningText(
                "指标：2020年缺男性数据，该指标应分性别报送。",
                "Indicator: no figure of 2020 for men, though both sexes are asked for."));
  }

  /** data/vectors/statistics-vectors.json, mann_kendall_sen. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          17.8 16.9 16.1 15.7           | -6  | 0.08333333333333333
          18.3 17.8 16.9 16.1 15.7 15.1 | -15 | 0.002777777777777778
          """)
  void follow_a_trend_as_the_reference_has_it(String figures, int s, double p) {
    Kendall trend = Kendall.of(Arrays.stream(figures.split(" ")).map(BigDecimal::new).toList());

    assertThat(trend.s()).isEqualTo(s);
    assertThat(trend.p()).isCloseTo(p, within(1e-15));
  }

  private static Stream<Warning> check(
      ValueKind kind, String total, String women, String men, boolean bothSexes) {
    return RULES.check(
        new ReportedGroups(
            Stream.of(
                    group(kind, "_T/_T", total),
                    group(kind, ReportedGroups.WOMEN, women),
                    group(kind, ReportedGroups.MEN, men))
                .filter(series -> !series.observations().isEmpty())
                .toList(),
            bothSexes));
  }

  private static ReportedSeries group(ValueKind kind, String group, String figures) {
    return series(kind, group, figures, Targets.of(TargetKind.AT_LEAST, "60"));
  }

  private static String women(String gaps) {
    return figures(gaps, 0);
  }

  private static String men(String gaps) {
    return figures(gaps, 1);
  }

  /** Women at 60.0, men as far below as the gap says, from 2020 on. */
  private static String figures(String gaps, int below) {
    String[] each = gaps.split(" ");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < each.length; i++) {
      text.append(2020 + i)
          .append('=')
          .append(60 - below * Integer.parseInt(each[i]))
          .append(".0 ");
    }
    return text.toString().trim();
  }
}
