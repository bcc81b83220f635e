package org.lianggang.analytics.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianggang.analytics.warning.Reported.RULES;
import static org.lianggang.analytics.warning.Reported.series;
import static org.lianggang.analytics.warning.Reported.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.assessment.ValueKind;

/** Counts that are too many, figures that do not follow from each other, figures not reported. */
class CountsAndLevelsTest {

  /** At 1 event expected, P(X ≥ 5) = 0.00366 and P(X ≥ 6) = 0.00059. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          six where one is expected          | AT_MOST | 10 | 2020=6/100 | 2020 ORANGE
          five where one is expected         | AT_MOST | 10 | 2020=5/100 |
          two where there must be none       | AT_MOST | 0  | 2020=2/100 | 2020 ORANGE
          one is never too many              | AT_MOST | 0  | 2020=1/100 |
          what is wanted is never too many   | AT_LEAST | 10 | 2020=6/100 |
          """)
  void more_events_than_chance_explains(
      String situation, TargetKind kind, String target, String figures, String expected) {
    ReportedSeries series =
        kind == TargetKind.AT_MOST
            ? series(ValueKind.RATE, "_T/_T", figures, Targets.of(kind, target))
            : series(ValueKind.RATE, "_T/_T", figures);

    assertThat(shown(RULES.check(series), WarningCode.EVENTS_ABOVE_EXPECTED))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void the_loosest_of_the_plans_says_what_is_expected() {
    Warning warning =
        RULES
            .check(
                series(
                    ValueKind.RATE,
                    "_T/_T",
                    "2020=12/100",
                    Targets.of(TargetKind.AT_MOST, "10"),
                    Targets.of(TargetKind.AT_MOST, "25")))
            .findFirst()
            .orElseThrow();

    assertThat(warning.found()).isEqualByComparingTo("12");
    assertThat(warning.bound()).isEqualByComparingTo("2.5");
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "指标：2020年100例中发生12例，按目标预期至多2.5例，超出偶然波动。",
                "Indicator: 12 events among 100 in 2020, where at most 2.5 would be expected: more"
                    + " than chance explains."));
  }

  /** 25 ÷ 2200 × 1000 = 11.3636… */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          rounded rightly               | 11.4 | 10/1000 15/1200 | 2 | false |
          beyond rounding               | 11.3 | 10/1000 15/1200 | 2 | false | 2020 YELLOW
          one has not reported          | 11.3 | 10/1000 15/1200 | 3 | false |
          one has no counts             | 11.3 | 10/1000 7       | 2 | false |
          values add up                 | 17.0 | 10 7            | 2 | true  |
          values do not add up          | 17.1 | 10 7            | 2 | true  | 2020 YELLOW
          nobody lies below             | 17.1 |                 | 0 | true  |
          """)
  void levels_that_disagree(
      String situation, String own, String children, int size, boolean sums, String expected) {
    Family family =
        new Family(
            series(ValueKind.RATE, "_T/_T", "2020=" + own),
            children == null
                ? List.of()
                : Arrays.stream(children.split(" "))
                    .map(child -> series(ValueKind.RATE, "_T/_T", "2020=" + child))
                    .toList(),
            size,
            sums);

    assertThat(shown(RULES.check(family), WarningCode.LEVELS_DISAGREE))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void levels_are_shown_with_both_figures() {
    Family family =
        new Family(
            series(ValueKind.RATE, "_T/_T", "2020=11.3"),
            List.of(
                series(ValueKind.RATE, "_T/_T", "2020=10/1000"),
                series(ValueKind.RATE, "_T/_T", "2020=15/1200")),
            2,
            false);

    assertThat(RULES.check(family).map(Warning::text))
        .containsExactly(
            new WarningText(
                "指标：2020年上报11.3‰，按2个下级地区推算为11.36‰，两者不一致。",
                "Indicator: 11.3 ‰ in 2020 was reported, but 11.36 ‰ follows from what lies right"
                    + " below (regions: 2)."));
  }

  @ParameterizedTest(name = "{0} days")
  @CsvSource({"1, YELLOW", "30, YELLOW", "31, RED"})
  void what_is_overdue_grows_graver(long days, WarningLevel level) {
    Warning warning =
        RULES.check(
            new Owed(
                "UNIT",
                Map.of("zh", "卫健委", "en", "Health"),
                "152900",
                "2024",
                "2025-04-01",
                days,
                12,
                5));

    assertThat(warning.level()).isEqualTo(level);
    assertThat(warning.key().unit()).isEqualTo("UNIT");
    assertThat(warning.found()).isEqualByComparingTo("5");
    assertThat(warning.bound()).isEqualByComparingTo("12");
    assertThat(warning.text())
        .isEqualTo(
            new WarningText(
                "卫健委：2024年应报12项，尚有5项未报，自2025-04-01起逾期。",
                "Health: 5 of 12 figures of 2024 are not reported; overdue since 2025-04-01."));
  }
}
