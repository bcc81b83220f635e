package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets relative to another indicator, and targets that every unit has to meet. */
class ReferenceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      as many delegates as members       | AT_LEAST_REFERENCE by 2030 | 2020 25.0 | 2024 29.0 | 2020 28.0, 2024 29.0 | true  | ATTAINED       | true  |      |
      one unit short is not near         | AT_LEAST_REFERENCE by 2024 | 2020 25.0 | 2024 28.9 | 2020 28.0, 2024 29.0 | false | MISSED         | false |      | 0.966666666667
      two thirds of the way in 4 of 10   | AT_LEAST_REFERENCE by 2030 | 2020 25.0 | 2024 28.0 | 2020 28.0, 2024 29.0 | false | ON_TRACK       | false |      | 1.66666666667
      the reference runs away            | AT_LEAST_REFERENCE by 2030 | 2020 25.0 | 2024 26.0 | 2020 28.0, 2024 30.0 | false | HARD_TO_ATTAIN | false |      | -0.833333333333
      the reference has no value         | AT_LEAST_REFERENCE by 2030 | 2020 25.0 | 2024 29.0 | 2020 28.0            |       | UNDETERMINED   | false | NO_REFERENCE |
      within the tolerance of it         | AROUND_REFERENCE ±2 by 2030 | 2020 25.0 | 2024 31.0 | 2024 29.0           | true  | ATTAINED       | true  |      |
      outside the tolerance              | AROUND_REFERENCE ±2 by 2024 | 2020 25.0 | 2024 31.1 | 2024 29.0           | false | MISSED         | false |      |
      no value of its own                | AT_LEAST_REFERENCE by 2030 | 2020 25.0 | 2023 29.0 | 2024 29.0            |       | NO_DATA        | false | NOT_YET_DUE |
      """)
  void another_indicator_is_the_target(
      String situation,
      String target,
      String baseline,
      String figures,
      String reference,
      Boolean met,
      Status status,
      boolean early,
      Reason reason,
      BigDecimal pace) {
    Assessment verdict =
        Assessments.assess(
            Asked.item(
                target,
                baseline,
                figures,
                "SHARE",
                "2024",
                Asked.figures(reference),
                List.of(),
                null),
            Parameters.DEFAULT);

    assertThat(verdict.measureClass()).isEqualTo(MeasureClass.NUMERIC);
    assertThat(verdict.met()).isEqualTo(met);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.early()).isEqualTo(early);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.likelihood()).isNull();
    if (pace != null) {
      assertThat(verdict.schedule().pace()).isEqualTo(pace);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      every unit complies                     | 2024 (27/27)      | 1     | true  | ATTAINED
      one of many does not, and is not near   | 2024 (9999/10000) | 0.9999 | false | MISSED
      the share alone                         | 2024 1            | 1     | true  | ATTAINED
      a share just below                      | 2024 0.999        | 0.999 | false | MISSED
      counts come before a percentage         | 2024 96.3 (26/27) | 0.962962962963 | false | MISSED
      no unit is obliged                      | 2024 (0/0)        |       |       | NO_DATA
      """)
  void every_unit_has_to_comply(
      String situation, String figures, BigDecimal value, Boolean met, Status status) {
    Assessment verdict =
        Asked.judged("EVERY_UNIT by 2024", "2020 0.5", figures, "SHARE scale 100", "2024");

    assertThat(verdict.value()).isEqualTo(value);
    assertThat(verdict.met()).isEqualTo(met);
    assertThat(verdict.status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      half of the rest in half of the time  | 2025 (15/20) | 0.5 | 1   | ON_TRACK
      none of it                            | 2025 (10/20) | 0   | 0   | HARD_TO_ATTAIN
      """)
  void the_schedule_of_every_unit_runs_on_the_share_of_units(
      String situation, String figures, BigDecimal gapClosed, BigDecimal pace, Status status) {
    Assessment verdict = Asked.judged("EVERY_UNIT by 2030", "2020 0.5", figures, "COUNT", "2025");

    assertThat(verdict.schedule().gapClosed()).isEqualByComparingTo(gapClosed);
    assertThat(verdict.schedule().pace()).isEqualByComparingTo(pace);
    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.likelihood()).isNull();
  }
}
