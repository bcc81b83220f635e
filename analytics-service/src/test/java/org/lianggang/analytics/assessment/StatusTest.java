package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The nine lines of the status rules, and every kind of target at its edges. */
class StatusTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      infant mortality on the boundary        | AT_MOST 5.0 by 2030      | 2020 5.4  | 2020 5.4, 2021 5.0             | RATE   | 2021 | 5 | ATTAINED        | true  |
      on the boundary, no baseline            | AT_MOST 5.0 by 2030      |           | 2021 5.0                       | RATE   | 2021 | 5 | ATTAINED        | true  |
      a tenth above it                        | AT_MOST 5.0 by 2030      | 2020 5.4  | 2020 5.4, 2021 5.1             | RATE   | 2021 | 6 | NEARLY_ATTAINED | false |
      maternal mortality within a hair        | AT_MOST 20 by 2020       | 2010 30.0 | 2010 30.0, 2020 20.1           | RATE   | 2020 | 6 | NEARLY_ATTAINED | false |
      within one per cent, exactly            | AT_MOST 20 by 2020       | 2010 30.0 | 2010 30.0, 2020 20.2           | RATE   | 2020 | 6 | NEARLY_ATTAINED | false |
      just outside one per cent               | AT_MOST 20 by 2020       | 2010 30.0 | 2010 30.0, 2020 20.3           | RATE   | 2020 | 7 | MISSED          | false |
      97.1 against 98                         | AT_LEAST 98 by 2020      | 2010 90.0 | 2010 90.0, 2020 97.1           | SHARE  | 2020 | 7 | MISSED          | false |
      one unit short of 98                    | AT_LEAST 98 by 2020      | 2010 90.0 | 2010 90.0, 2020 97.9           | SHARE  | 2020 | 6 | NEARLY_ATTAINED | false |
      as a rate 97.1 would be near            | AT_LEAST 98 by 2020      | 2010 90.0 | 2010 90.0, 2020 97.1           | RATE   | 2020 | 6 | NEARLY_ATTAINED | false |
      never near 0                            | AT_MOST 0 by 2020        | 2010 2    | 2010 2, 2020 1                 | COUNT  | 2020 | 7 | MISSED          | false |
      a share is never near 100               | AT_LEAST 100 by 2020     | 2010 90.0 | 2010 90.0, 2020 99.9           | SHARE  | 2020 | 7 | MISSED          | false |
      a rate of 100 has neighbours            | AT_LEAST 100 by 2020     | 2010 90.0 | 2010 90.0, 2020 99.9           | RATIO  | 2020 | 6 | NEARLY_ATTAINED | false |
      village committees, one year to go      | AT_LEAST 30 by 2021      | 2018 24.0 | 2018 24.0, 2020 24.2           | SHARE  | 2020 | 9 | HARD_TO_ATTAIN  | false |
      village committees, every three years   | AT_LEAST 30 by 2021      | 2018 24.0 | 2018 24.0, 2020 24.2           | SHARE every 3 | 2021 | 9 | HARD_TO_ATTAIN | false |
      village committees, the year reached    | AT_LEAST 30 by 2020      | 2018 24.0 | 2018 24.0, 2020 24.2           | SHARE  | 2020 | 7 | MISSED          | false |
      attained late is attained               | AT_LEAST 30 by 2020      | 2018 24.0 | 2018 24.0, 2021 30.0           | SHARE  | 2021 | 5 | ATTAINED        | false |
      missed stays missed after T             | AT_LEAST 30 by 2020      | 2018 24.0 | 2018 24.0, 2021 29.0           | SHARE  | 2021 | 7 | MISSED          | false |
      on schedule without likelihood          | AT_LEAST 40 by 2030      | 2020 30.0 | 2020 30.0, 2021 31.0           | SHARE  | 2021 | 9 | ON_TRACK        | false |
      a little behind without likelihood      | AT_LEAST 40 by 2030      | 2020 30.0 | 2020 30.0, 2022 31.9           | SHARE  | 2022 | 9 | AT_RISK         | false |
      a pace of 0.60 is at risk               | AT_LEAST 40 by 2030      | 2020 30.0 | 2020 30.0, 2022 31.2           | SHARE  | 2022 | 9 | AT_RISK         | false |
      just under 0.60 is hard                 | AT_LEAST 40 by 2030      | 2020 30.0 | 2020 30.0, 2022 31.1           | SHARE  | 2022 | 9 | HARD_TO_ATTAIN  | false |
      nothing to compare with                 | AT_LEAST 40 by 2030      |           | 2024 31.0                      | SHARE  | 2024 | 8 | UNDETERMINED    | false | ONE_POINT
      two points and no baseline              | AT_LEAST 40 by 2030      |           | 2022 30.0, 2024 31.0           | SHARE  | 2024 | 8 | UNDETERMINED    | false | NO_BASELINE
      the baseline year was not reported      | AT_LEAST 40 by 2030      | 2020      | 2021 30.0, 2022 31.0           | SHARE  | 2022 | 8 | UNDETERMINED    | false | NO_BASELINE
      the baseline year itself                | AT_LEAST 40 by 2030      | 2020 30.0 | 2020 30.0                      | SHARE  | 2020 | 8 | UNDETERMINED    | false | ONE_POINT
      T reached without a value               | AT_LEAST 40 by 2030      | 2020 30.0 | 2020 30.0, 2029 39.0           | SHARE  | 2030 | 2 | NO_DATA         | false | NOT_YET_DUE
      work not carried out                    | AT_LEAST 40 by 2030      | 2020 30.0 | 2021 WORK_NOT_CARRIED_OUT      | SHARE  | 2021 | 2 | NO_DATA         | false | WORK_NOT_CARRIED_OUT
      suppressed                              | AT_LEAST 40 by 2030      | 2020 30.0 | 2021 SUPPRESSED                | SHARE  | 2021 | 2 | NO_DATA         | false | SUPPRESSED
      nothing to count among                  | AT_LEAST 95 by 2030      |           | 2021 (0/0)                     | SHARE  | 2021 | 2 | NO_DATA         | false | NOT_APPLICABLE
      zero is a value                         | AT_MOST 0 by 2030        |           | 2021 0                         | COUNT  | 2021 | 5 | ATTAINED        | true  |
      """)
  void first_line_that_applies_decides(
      String situation,
      String target,
      String baseline,
      String figures,
      String as,
      String period,
      int line,
      Status status,
      boolean early,
      Reason reason) {
    Assessment verdict = Asked.judged(target, baseline, figures, as, period);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.early()).isEqualTo(early);
    assertThat(verdict.explanation().line()).isEqualTo(line);
  }

  @ParameterizedTest(name = "{0} against {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      40.0  | AT_LEAST 40 by 2030                | true
      39.9  | AT_LEAST 40 by 2030                | false
      40.0  | ABOVE 40 by 2030                   | false
      40.1  | ABOVE 40 by 2030                   | true
      40.0  | AT_MOST 40 by 2030                 | true
      40.1  | AT_MOST 40 by 2030                 | false
      40.0  | BELOW 40 by 2030                   | false
      39.9  | BELOW 40 by 2030                   | true
      40.0  | BETWEEN 40..50 by 2030             | true
      50.0  | BETWEEN 40..50 by 2030             | true
      50.1  | BETWEEN 40..50 by 2030             | false
      43.0  | AROUND 45±2 by 2030                | true
      47.0  | AROUND 45±2 by 2030                | true
      42.9  | AROUND 45±2 by 2030                | false
      47.1  | AROUND 45±2 by 2030                | false
      24.0  | CHANGE_FROM_BASELINE -20% by 2030  | true
      24.1  | CHANGE_FROM_BASELINE -20% by 2030  | false
      36.0  | CHANGE_FROM_BASELINE 20% by 2030   | true
      35.9  | CHANGE_FROM_BASELINE 20% by 2030   | false
      40.0  | HOLD 40.. by 2030                  | true
      39.9  | HOLD 40.. by 2030                  | false
      40.1  | HOLD ..40 by 2030                  | false
      50.1  | HOLD 40..50 by 2030                | false
      42.9  | HOLD 45±2 by 2030                  | false
      45.1  | HOLD 45 by 2030                    | true
      44.9  | HOLD 45 by 2030                    | false
      """)
  void bounds_belong_to_the_target_unless_the_wording_excludes_them(
      String value, String target, boolean met) {
    Assessment verdict = Asked.judged(target, "2020 30.0", "2021 " + value, "RATIO", "2021");

    assertThat(verdict.measureClass()).isEqualTo(MeasureClass.NUMERIC);
    assertThat(verdict.met()).isEqualTo(met);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      directors who are women, the whole way | INCREASE by 2030          | 2015 38.4 | 2015 38.4, 2016 39.9, 2020 34.9, 2024 38.1 | 2024 | WORSENING    |
      one unit up is rounding                | INCREASE by 2030          | 2020 38.4 | 2020 38.4, 2024 38.5                       | 2024 | STEADY       |
      two units up                           | INCREASE by 2030          | 2020 38.4 | 2020 38.4, 2024 38.6                       | 2024 | IMPROVING    |
      two units down                         | DECREASE by 2030          | 2020 38.4 | 2020 38.4, 2024 38.2                       | 2024 | IMPROVING    |
      two units up where a fall is good      | DECREASE by 2030          | 2020 38.4 | 2020 38.4, 2024 38.6                       | 2024 | WORSENING    |
      the baseline year has no value         | INCREASE by 2030          | 2020      | 2021 38.4, 2024 38.6                       | 2024 | UNDETERMINED | NO_BASELINE
      the baseline is still to come          | INCREASE by 2030          | 2020 38.4 | 2019 38.0                                  | 2019 | UNDETERMINED | NO_BASELINE
      no baseline at all                     | DECREASE by 2030          |           | 2021 38.4, 2024 38.6                       | 2024 | UNDETERMINED | NO_BASELINE
      no value this year                     | INCREASE by 2030          | 2020 38.4 | 2020 38.4, 2024 NOT_COLLECTED              | 2024 | NO_DATA      | NOT_COLLECTED
      held within one unit                   | HOLD by 2030              | 2020 38.4 | 2020 38.4, 2024 38.3                       | 2024 | STEADY       |
      a rise is not holding either           | HOLD by 2030              | 2020 38.4 | 2020 38.4, 2024 38.6                       | 2024 | WORSENING    |
      held within a tolerance                | HOLD ±1.5 by 2030         | 2020 38.4 | 2020 38.4, 2024 39.9                       | 2024 | STEADY       |
      outside the tolerance                  | HOLD ±1.5 by 2030         | 2020 38.4 | 2020 38.4, 2024 40.0                       | 2024 | WORSENING    |
      the rise has slowed down               | SLOW_RISE by 2030         | 2020 5.0  | 2016 3.0, 2020 5.0, 2024 6.0               | 2024 | IMPROVING    |
      the rise has become a fall             | SLOW_RISE by 2030         | 2020 5.0  | 2016 5.5, 2020 5.0, 2024 4.9               | 2024 | IMPROVING    |
      not a rise, though faster than before  | SLOW_RISE by 2030         | 2020 5.0  | 2016 5.5, 2020 5.0, 2024 5.0               | 2024 | IMPROVING    |
      rising as before                       | SLOW_RISE by 2030         | 2020 5.0  | 2016 4.0, 2020 5.0, 2024 6.1               | 2024 | STEADY       |
      rising faster                          | SLOW_RISE by 2030         | 2020 5.0  | 2016 4.0, 2020 5.0, 2024 6.2               | 2024 | WORSENING    |
      the year 2016 is not known             | SLOW_RISE by 2030         | 2020 5.0  | 2015 4.0, 2020 5.0, 2024 6.2               | 2024 | UNDETERMINED | NO_EARLIER_VALUE
      the reported figure is the gap         | NARROW_GAP NONE by 2030   | 2020 12.0 | 2020 12.0, 2024 11.0                       | 2024 | IMPROVING    |
      a gap that changed sides               | NARROW_GAP NONE by 2030   | 2020 12.0 | 2020 12.0, 2024 -13.0                      | 2024 | WORSENING    |
      the reported figure is the ratio       | NARROW_GAP NONE as RATIO by 2030 | 2020 0.80 | 2020 0.80, 2024 0.90                | 2024 | IMPROVING    |
      """)
  void a_direction_is_judged_against_the_baseline_and_never_attained(
      String situation,
      String target,
      String baseline,
      String figures,
      String period,
      Status status,
      Reason reason) {
    Assessment verdict = Asked.judged(target, baseline, figures, "MEAN", period);

    assertThat(verdict.measureClass()).isEqualTo(MeasureClass.DIRECTION);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.met()).isNull();
    assertThat(verdict.schedule()).isNull();
    assertThat(verdict.likelihood()).isNull();
  }

  @Test
  void the_year_that_a_slowing_rise_lacks_is_named() {
    Assessment verdict =
        Asked.judged("SLOW_RISE by 2030", "2020 5.0", "2020 5.0, 2024 6.2", "MEAN", "2024");

    assertThat(verdict.yearsWithoutData()).containsExactly(2016);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      judged for the period            | ON_TRACK | 2024 | ON_TRACK
      without a period it is this one  | MISSED   |      | MISSED
      judged for another period        | ATTAINED | 2023 | NOT_ASSESSED
      nobody has judged                |          |      | NOT_ASSESSED
      """)
  void people_judge_what_has_no_number(
      String situation, Status judged, String period, Status status) {
    Judgement judgement = judged == null ? null : new Judgement(judged, "report", "Li", period);
    Assessment verdict =
        Assessments.explain(
            Asked.item(
                "QUALITATIVE by 2030", null, null, null, "2024", List.of(), List.of(), judgement),
            Parameters.DEFAULT);

    assertThat(verdict.measureClass()).isEqualTo(MeasureClass.QUALITATIVE);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.met()).isNull();
    assertThat(verdict.explanation().line()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      met in every year                   | 2021 96.1, 2022 96.0, 2023 97.0            | 2023 | ATTAINED        |                |           |
      a year without data is listed       | 2021 96.1, 2023 97.0                       | 2023 | ATTAINED        |                |           | 2022
      one year failed, before T           | 2021 95.9, 2022 96.0, 2023 97.0            | 2023 | AT_RISK         | NOT_EVERY_YEAR | 2021      |
      one year failed, from T on          | 2021 95.9, 2030 97.0                       | 2030 | MISSED          | NOT_EVERY_YEAR | 2021      | 2022 2023 2024 2025 2026 2027 2028 2029
      failing this year, near             | 2021 96.1, 2022 96.0, 2023 95.9            | 2023 | NEARLY_ATTAINED |                | 2023      |
      near, but failed before             | 2021 95.0, 2022 96.0, 2023 95.9, 2024 95.9 | 2024 | AT_RISK         |                | 2021 2023 2024 |
      years before the plan do not count  | 2019 80.0, 2020 96.5, 2021 96.1            | 2021 | ATTAINED        |                |           |
      """)
  void what_is_to_be_sustained_must_be_met_every_year(
      String situation,
      String figures,
      String period,
      Status status,
      Reason reason,
      String failing,
      String withoutData) {
    Assessment verdict =
        Asked.judged(
            "AT_LEAST 96 by 2030 sustained",
            "2020 96.5",
            figures,
            "SHARE start 2021 spread 0.001",
            period);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.early()).isFalse();
    assertThat(verdict.failingYears()).isEqualTo(years(failing));
    assertThat(verdict.yearsWithoutData()).isEqualTo(years(withoutData));
  }

  private static List<Integer> years(String listed) {
    return listed == null
        ? List.of()
        : Arrays.stream(listed.split(" ")).map(Integer::valueOf).toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      the latest of three years stands      | 2022 41.0, 2023 NOT_COLLECTED | every 3 | 2024 | 2022 | ATTAINED |
      older than three years does not       | 2021 41.0                     | every 3 | 2024 |      | NO_DATA  | NOT_YET_DUE
      the last kind of missing is told      | 2022 OTHER, 2023 SUPPRESSED   | every 3 | 2024 |      | NO_DATA  | SUPPRESSED
      later years are left aside            | 2022 41.0, 2025 12.0          | every 3 | 2024 | 2022 | ATTAINED |
      collected every year                  | 2023 41.0                     | every 1 | 2024 |      | NO_DATA  | NOT_YET_DUE
      """)
  void a_value_stands_for_as_many_years_as_it_is_collected_in(
      String situation,
      String figures,
      String as,
      String period,
      String valuePeriod,
      Status status,
      Reason reason) {
    Assessment verdict = Asked.judged("AT_LEAST 40 by 2030", "2020 30.0", figures, as, period);

    assertThat(verdict.period()).isEqualTo(period);
    assertThat(verdict.valuePeriod()).isEqualTo(valuePeriod);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
  }
}
