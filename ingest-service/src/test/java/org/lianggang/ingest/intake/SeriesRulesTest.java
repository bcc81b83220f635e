package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a share within five points        | SCREENING period=2023 value=50     | SCREENING value=55      | -
          and beyond                        | SCREENING period=2023 value=50     | SCREENING value=55.01   | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          falling within them               | SCREENING period=2023 value=50     | SCREENING value=45      | -
          and beyond them                   | SCREENING period=2023 value=50     | SCREENING value=44.99   | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          the bound of the indicator        | INSPECTION period=2023 value=50    | INSPECTION value=51.5   | -
          and beyond it                     | INSPECTION period=2023 value=50    | INSPECTION value=51.51  | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a count within 30 %               | CHILDREN period=2023 value=1000    | CHILDREN value=1300     | -
          and beyond                        | CHILDREN period=2023 value=1000    | CHILDREN value=1301     | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a mean within 20 %                | INCOME period=2023 value=500       | INCOME value=400        | -
          and beyond                        | INCOME period=2023 value=500       | INCOME value=399.99     | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a ratio beyond                    | ENROLMENT period=2023 value=80     | ENROLMENT value=96.01   | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a negative count within           | BALANCE period=2023 value=-10      | BALANCE value=-7        | -
          and beyond                        | BALANCE period=2023 value=-10      | BALANCE value=-6        | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          none the year before, two now     | CHILDREN period=2023 value=0       | CHILDREN value=2        | -
          none the year before, three now   | CHILDREN period=2023 value=0       | CHILDREN value=3        | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          three, then none                  | CHILDREN period=2023 value=3       | CHILDREN value=0        | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a share that was none             | SCREENING period=2023 value=0      | SCREENING value=5       | -
          a rate of nine events             | GROWTH period=2023 value=9 numerator=9 denominator=1000  | GROWTH value=3 numerator=3 denominator=1000 | -
          a rate of ten events              | GROWTH period=2023 value=10 numerator=10 denominator=1000 | GROWTH value=3 numerator=3 denominator=1000 | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          yes, then no                      | SHELTER period=2023 value=1        | SHELTER value=0         | -
          of another sex                    | SCREENING period=2023 sex=F value=50 | SCREENING sex=M value=60 | -
          of another region                 | SCREENING period=2023 region=152921 value=50 | SCREENING value=60 | -
          in town                           | SCREENING period=2023 residence=U value=50 | SCREENING value=60 | -
          two years before                  | SCREENING period=2022 value=50     | SCREENING value=60      | -
          the year after                    | SCREENING period=2025 value=50     | SCREENING value=60      | -
          missing the year before           | SCREENING period=2023 missing=NOT_COLLECTED | SCREENING value=60 | -
          a survey five years before        | SURVEY period=2019 value=50        | SURVEY value=60         | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a survey six years before         | SURVEY period=2018 value=50        | SURVEY value=60         | -
          across a break                    | SCREENING period=2023 value=50     | SCREENING value=60 break=true explanation=census | -
          after a break                     | SCREENING period=2023 value=50 break=true | SCREENING value=60 | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          """)
  void ask_why_a_value_changed_beyond_its_bound(
      String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  @Test
  void hold_two_years_of_a_report_against_each_other() {
    assertThat(Reported.byHealth().found("SCREENING value=60; SCREENING period=2022 value=50"))
        .isEqualTo("-");
    assertThat(
            Reported.byHealth()
                .after("SCREENING period=2022 value=59")
                .found("SCREENING period=2023 value=60; SCREENING period=2022 value=50 reason=x"))
        .isEqualTo("1 EXPLAIN CHANGE_BEYOND_BOUND value");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ten times                         | SCREENING period=2023 value=6      | SCREENING value=60      | 1 EXPLAIN UNIT_SLIP value
          ten times and a fifth             | CHILDREN period=2023 value=1000    | CHILDREN value=12000    | 1 EXPLAIN UNIT_SLIP value
          and more                          | CHILDREN period=2023 value=1000    | CHILDREN value=12001    | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          ten times but a fifth             | CHILDREN period=2023 value=1000    | CHILDREN value=8000     | 1 EXPLAIN UNIT_SLIP value
          and less                          | CHILDREN period=2023 value=1000    | CHILDREN value=7999     | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a hundred times                   | CHILDREN period=2023 value=1000    | CHILDREN value=100000   | 1 EXPLAIN UNIT_SLIP value
          a thousand times                  | CHILDREN period=2023 value=1000    | CHILDREN value=1000000  | 1 EXPLAIN UNIT_SLIP value
          ten thousand times                | CHILDREN period=2023 value=1000    | CHILDREN value=10000000 | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          a hundredth                       | CHILDREN period=2023 value=1000    | CHILDREN value=10       | 1 EXPLAIN UNIT_SLIP value
          one part too small                | SCREENING period=2023 value=4      | SCREENING value=0.4     | 1 EXPLAIN UNIT_SLIP value
          a figure of one or two units      | SCREENING period=2023 value=0.02   | SCREENING value=0       | -
          below 0                           | GROWTH period=2023 value=-20       | GROWTH value=-2         | 1 EXPLAIN UNIT_SLIP value
          from below 0                      | GROWTH period=2023 value=-2        | GROWTH value=20         | 1 EXPLAIN CHANGE_BEYOND_BOUND value
          """)
  void suspect_another_unit(String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          three rises, then a fall          | 40 41 42 43 | 42.98 | 1 NOTE DIRECTION_CHANGED value
          three rises, then a fall rounding makes | 40 41 42 43 | 42.99 | -
          three falls, then a rise          | 43 42 41 40 | 41    | 1 NOTE DIRECTION_CHANGED value
          three rises and another           | 40 41 42 43 | 44    | -
          two rises, then a fall            | -  41 42 43 | 42    | -
          three rises with a rest           | 40 41 41 43 | 42    | -
          no change at all                  | 40 40 40 40 | 41    | -
          """)
  void note_a_turn_after_three_steps_one_way(
      String situation, String before, String value, String found) {
    String[] values = before.split(" +");
    Reported reported = Reported.byHealth();
    IntStream.range(0, values.length)
        .filter(i -> !values[i].equals("-"))
        .forEach(i -> reported.after("SCREENING period=" + (2020 + i) + " value=" + values[i]));
    assertThat(reported.found("SCREENING value=" + value)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the third time                    | SCREENING period=2022 value=98.5; SCREENING period=2023 value=98.5 | SCREENING value=98.50 | 1 EXPLAIN REPEATED_FIGURE value
          the second time                   | SCREENING period=2023 value=98.5   | SCREENING value=98.5    | -
          with a year between               | SCREENING period=2021 value=98.5; SCREENING period=2022 value=98.5 | SCREENING value=98.5 | -
          with a change between             | SCREENING period=2022 value=98.5; SCREENING period=2023 value=98.4 | SCREENING value=98.5 | -
          of two digits                     | CHILDREN period=2022 value=99; CHILDREN period=2023 value=99 | CHILDREN value=99 | -
          of three digits                   | CHILDREN period=2022 value=101; CHILDREN period=2023 value=101 | CHILDREN value=101 | 1 EXPLAIN REPEATED_FIGURE value
          the whole                         | SCREENING period=2022 value=100; SCREENING period=2023 value=100 | SCREENING value=100.00 | -
          the same counts                   | SCREENING period=2022 value=12.5 numerator=1 denominator=8; SCREENING period=2023 value=12.5 numerator=1 denominator=8 | SCREENING value=12.5 numerator=1 denominator=8 | 1 EXPLAIN REPEATED_FIGURE value
          other counts                      | SCREENING period=2022 value=12.5 numerator=1 denominator=8; SCREENING period=2023 value=12.5 numerator=1 denominator=8 | SCREENING value=12.5 numerator=2 denominator=16 | -
          """)
  void ask_whether_a_figure_was_copied(
      String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  @Test
  void consult_four_years_four_times_as_many_of_a_survey_and_none_of_yes_or_no() {
    assertThat(Reported.consultedYears("SCREENING")).containsExactly(2020, 2021, 2022, 2023);
    assertThat(Reported.consultedYears("SURVEY")).hasSize(20).contains(2004, 2023);
    assertThat(Reported.consultedYears("SHELTER")).isEmpty();
  }
}
