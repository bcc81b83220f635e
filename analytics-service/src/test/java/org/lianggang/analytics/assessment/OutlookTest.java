package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.assessment.Assessment.NoPace;

/** Schedule, likelihood and projection, and what they make of a status. */
class OutlookTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      half of a rise in half of the time   | AT_LEAST 60 by 2030       | 2020 40.0 | 2025 50.0 | 0.5  | 0.5 | 1    |
      half of a fall                       | AT_MOST 8 by 2030         | 2020 12.0 | 2025 10.0 | 0.5  | 0.5 | 1    |
      away from the target                 | AT_LEAST 60 by 2030       | 2020 40.0 | 2025 30.0 | -0.5 | 0.5 | -1   |
      up to the lower bound                | BETWEEN 50..60 by 2030    | 2020 40.0 | 2025 45.0 | 0.5  | 0.5 | 1    |
      down to the upper bound              | AROUND 45±5 by 2030       | 2020 60.0 | 2025 55.0 | 0.5  | 0.5 | 1    |
      over the interval and out again      | BETWEEN 50..60 by 2030    | 2020 40.0 | 2025 65.0 | 0.5  | 0.5 | 1    |
      a promised change                    | CHANGE_FROM_BASELINE -20% by 2030 | 2020 10.0 | 2025 9.0 | 0.5 | 0.5 | 1 |
      the baseline met the target          | AT_LEAST 40 by 2030       | 2020 40.0 | 2025 39.0 |      |     |      | BASELINE_MET
      the baseline year                    | AT_LEAST 60 by 2030       | 2025 50.0 | 2025 50.0 |      |     |      | BASELINE_YEAR
      no baseline                          | AT_LEAST 60 by 2030       |           | 2025 50.0 |      |     |      | NO_BASELINE
      above its own baseline value         | ABOVE 40 by 2030          | 2020 40.0 | 2025 39.0 |      |     |      | NO_CHANGE_PROMISED
      """)
  void pace_is_the_gap_closed_against_the_time_elapsed(
      String situation,
      String target,
      String baseline,
      String figures,
      BigDecimal gapClosed,
      BigDecimal elapsed,
      BigDecimal pace,
      NoPace reason) {
    Assessment.Schedule schedule =
        Asked.judged(target, baseline, figures, "RATIO", "2025").schedule();

    assertThat(schedule)
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .usingRecursiveComparison()
        .isEqualTo(new Assessment.Schedule(gapClosed, elapsed, pace, reason));
  }

  @ParameterizedTest(name = "P {0}, pace {1}: {2}")
  @CsvSource({
    "0.70,      , ON_TRACK",
    "0.6999, 0.94, AT_RISK",
    "0.30,  0.95, ON_TRACK",
    "0.30, 0.9499, AT_RISK",
    "0.2999, 0.95, AT_RISK",
    "0.30,      , AT_RISK",
    "0.2999,    , HARD_TO_ATTAIN",
    "0.2999, 0.5999, HARD_TO_ATTAIN",
    "0.2999, 0.60, AT_RISK",
    "0.30, 0.10, AT_RISK",
    "0.0999, 2.0, HARD_TO_ATTAIN",
    "0.10,  0.60, AT_RISK",
    ",      1.00, ON_TRACK",
    ",    0.9999, AT_RISK",
    ",      0.60, AT_RISK",
    ",    0.5999, HARD_TO_ATTAIN"
  })
  void likelihood_and_pace_decide_together(BigDecimal likelihood, BigDecimal pace, Status status) {
    Ruling ruling =
        new StatusRules(Parameters.DEFAULT.rules())
            .rule(new StatusRules.Facts(false, true, false, false, false, pace, likelihood));

    assertThat(ruling).isEqualTo(Ruling.of(9, status));
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "0.0001, ≤0.05",
    "0.0499, ≤0.05",
    "0.05, ≤0.05",
    "0.0501, 0.05",
    "0.0536, 0.05",
    "0.0749, 0.05",
    "0.075, 0.10",
    "0.124, 0.10",
    "0.125, 0.15",
    "0.342678, 0.35",
    "0.7749, 0.75",
    "0.775, 0.80",
    "0.79, 0.80",
    "0.7999, 0.80",
    "0.80, ≥0.80",
    "0.9999, ≥0.80"
  })
  void likelihood_is_shown_in_steps(BigDecimal p, String shown) {
    assertThat(Probability.shown(p)).isEqualTo(shown);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      three points                    | AT_LEAST 60 by 2030    | 2022 50.0, 2023 52.0, 2024 54.0          | RATIO | true  | true
      two points, path without P      | AT_LEAST 60 by 2030    | 2023 52.0, 2024 54.0                     | RATIO | true  | false
      one point                       | AT_LEAST 60 by 2030    | 2024 54.0                                | RATIO | false | false
      a zero has no logarithm         | AT_MOST 2 by 2030      | 2022 5.0, 2023 0.0, 2024 3.0             | RATIO | false | false
      a share of 0 is clipped         | AT_MOST 2 by 2030      | 2022 5.0, 2023 0.0, 2024 3.0             | SHARE | true  | true
      a break starts the points anew  | AT_LEAST 60 by 2030    | 2022 50.0, 2023! 52.0, 2024 54.0         | RATIO | true  | false
      the years before the baseline   | AT_LEAST 60 by 2030    | 2015 40.0, 2018 45.0, 2024 54.0          | RATIO | true  | true
      a share of 100                  | AT_LEAST 100 by 2030   | 2022 97.0, 2023 98.0, 2024 99.0          | SHARE | true  | false
      a share of all but nothing      | AT_LEAST 99.95 by 2030 | 2022 97.0, 2023 98.0, 2024 99.0          | SHARE | true  | false
      a ratio of 100                  | AT_LEAST 100 by 2030   | 2022 97.0, 2023 98.0, 2024 99.0          | RATIO | true  | true
      nothing tolerated               | AT_MOST 0 by 2030      | 2022 5.0, 2023 4.0, 2024 3.0             | RATIO | true  | false
      an interval up to 100           | BETWEEN 95..100 by 2030 | 2022 90.0, 2023 91.0, 2024 92.0         | SHARE | true  | true
      the target year is reached      | AT_LEAST 60 by 2024    | 2022 50.0, 2023 52.0, 2024 54.0          | RATIO | false | false
      a direction has a path, no P    | INCREASE by 2030       | 2022 50.0, 2023 52.0, 2024 54.0          | RATIO | true  | false
      """)
  void a_path_needs_two_points_and_a_likelihood_three(
      String situation, String target, String figures, String as, boolean path, boolean likely) {
    Assessment verdict = Asked.judged(target, null, figures, as, "2024");

    assertThat(verdict.projection() != null).isEqualTo(path);
    assertThat(verdict.likelihood() != null).isEqualTo(likely);
  }

  @Test
  void a_baseline_that_nobody_reported_is_a_point() {
    Assessment reported =
        Asked.judged(
            "AT_LEAST 60 by 2030", "2020 48.0", "2020 48.0, 2023 52.0, 2024 54.0", "RATIO", "2024");
    Assessment declared =
        Asked.judged("AT_LEAST 60 by 2030", "2020 48.0", "2023 52.0, 2024 54.0", "RATIO", "2024");

    assertThat(declared.likelihood()).isEqualTo(reported.likelihood());
    assertThat(declared.projection()).isEqualTo(reported.projection());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a straight line in a county of three years | COUNTY     | 2022, 2023, 2024       | 0.25
      a straight line in a county of four years  | COUNTY     | 2021, 2022, 2023, 2024 | 0.75
      in a township                              | TOWNSHIP   | 2021, 2022, 2023, 2024 | 0.75
      in a prefecture                            | PREFECTURE | 2021, 2022, 2023, 2024 | 0.75
      in a province                              | PROVINCE   | 2022, 2023, 2024       | 1
      in the nation                              | NATION     | 2021, 2022, 2023, 2024 | 1
      """)
  void below_the_province_a_trend_is_trusted_less(
      String situation, String level, String years, double lambda) {
    StringBuilder doubling = new StringBuilder();
    double value = 1;
    for (String year : years.split(", ")) {
      doubling.append(doubling.isEmpty() ? "" : ", ").append(year).append(' ').append(value);
      value *= 2;
    }

    Assessment verdict =
        Asked.judged(
            "AT_LEAST 60 by 2030", null, doubling.toString(), "RATIO level " + level, "2024");

    assertThat(verdict.projection().lambda().doubleValue())
        .isCloseTo(lambda, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void the_change_required_and_the_year_of_reaching() {
    Assessment verdict =
        Asked.judged(
            "AT_MOST 12 by 2030",
            "2020 16.9",
            "2020 16.9, 2021 16.1, 2022 15.7, 2023 15.1, 2024 14.4",
            "RATE",
            "2024");

    assertThat(verdict.requiredChange()).isEqualByComparingTo("-0.4");
    assertThat(verdict.reachedIn()).isEqualTo(2036);
    assertThat(verdict.projection().points())
        .extracting(Assessment.Point::period)
        .containsExactly("2025", "2026", "2027", "2028", "2029", "2030");
  }

  @Test
  void what_is_met_needs_no_change() {
    Assessment verdict =
        Asked.judged(
            "AT_MOST 12 by 2030", "2020 16.9", "2020 16.9, 2022 14.0, 2024 11.9", "RATE", "2024");

    assertThat(verdict.requiredChange()).isNull();
    assertThat(verdict.reachedIn()).isNull();
    assertThat(verdict.likelihood()).isNotNull();
  }

  @Test
  void other_groups_stand_beside_by_their_own_figures() {
    Group women = new Group(Sex.F, null, null, Asked.figures("2020 30.0, 2025 36.0"), null);
    Group men = new Group(Sex.M, null, null, Asked.figures("2020 40.0, 2025 41.0"), null);
    Assessment verdict =
        Assessments.assess(
            Asked.item(
                "AT_LEAST 40 by 2030",
                "2020 35.0",
                "2020 35.0, 2025 37.0",
                "SHARE",
                "2025",
                List.of(),
                List.of(women, men),
                null),
            Parameters.DEFAULT);

    assertThat(verdict.status()).isEqualTo(Status.AT_RISK);
    assertThat(verdict.groups())
        .extracting(Assessment.GroupAssessment::sex, Assessment.GroupAssessment::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Sex.F, Status.ON_TRACK),
            org.assertj.core.groups.Tuple.tuple(Sex.M, Status.ATTAINED));
    assertThat(verdict.groups().get(0).schedule().pace()).isEqualByComparingTo("1.2");
  }

  @Test
  void a_break_since_the_baseline_is_marked() {
    assertThat(
            Asked.judged(
                    "AT_LEAST 60 by 2030",
                    "2020 40.0",
                    "2020 40.0, 2022! 48.0, 2024 50.0",
                    "RATIO",
                    "2024")
                .notes())
        .containsExactly(Note.BREAK_SINCE_BASELINE);
  }
}
