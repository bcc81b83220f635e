package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** NARROW_GAP between sexes, residences and regions. */
class GapTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      housework, the difference narrows      | NARROW_GAP SEX by 2030          | 2018 2.1, 2024 1.9     | 2018 0.8, 2024 1.0     | 0.9   | IMPROVING    |
      the difference widens                  | NARROW_GAP SEX by 2030          | 2018 2.1, 2024 2.3     | 2018 0.8, 2024 0.8     | 1.5   | WORSENING    |
      one unit is rounding                   | NARROW_GAP SEX by 2030          | 2018 2.1, 2024 2.0     | 2018 0.8, 2024 0.8     | 1.2   | STEADY       |
      income, the ratio comes nearer to 1    | NARROW_GAP SEX as RATIO by 2030 | 2018 40000, 2024 58500 | 2018 50000, 2024 65000 | 0.9   | IMPROVING    |
      the difference grew all the same       | NARROW_GAP SEX by 2030          | 2018 40000, 2024 53500 | 2018 50000, 2024 65000 | -11500 | WORSENING   |
      a ratio that overtakes 1 by as much    | NARROW_GAP SEX as RATIO by 2030 | 2018 80.0, 2024 120.0  | 2018 100.0, 2024 100.0 | 1.2   | STEADY       |
      a ratio a hundredth nearer is rounding | NARROW_GAP SEX as RATIO by 2030 | 2018 80, 2024 81       | 2018 100, 2024 100     | 0.81  | STEADY       |
      nothing to divide by                   | NARROW_GAP SEX as RATIO by 2030 | 2018 80.0, 2024 81.0   | 2018 100.0, 2024 0.0   |       | UNDETERMINED | ZERO_DIVISOR
      men were not asked in 2018             | NARROW_GAP SEX by 2030          | 2018 2.1, 2024 1.9     | 2024 1.0               | 0.9   | UNDETERMINED | NO_BASELINE
      men were not asked in 2024             | NARROW_GAP SEX by 2030          | 2018 2.1, 2024 1.9     | 2018 0.8, 2024 OTHER   |       | NO_DATA      | OTHER
      """)
  void between_the_sexes(
      String situation,
      String target,
      String women,
      String men,
      BigDecimal value,
      Status status,
      Reason reason) {
    Assessment verdict =
        judged(
            target,
            "2018",
            "MEAN",
            new Group(Sex.F, null, null, Asked.figures(women), null),
            new Group(Sex.M, null, null, Asked.figures(men), null));

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
    if (value != null) {
      assertThat(verdict.value()).isEqualByComparingTo(value);
    }
  }

  @Test
  void between_town_and_country() {
    Assessment verdict =
        judged(
            "NARROW_GAP RESIDENCE by 2030",
            "2020",
            "RATE",
            new Group(null, Residence.R, null, Asked.figures("2020 18.5, 2024 16.0"), null),
            new Group(null, Residence.U, null, Asked.figures("2020 14.1, 2024 13.0"), null));

    assertThat(verdict.value()).isEqualByComparingTo("-3.0");
    assertThat(verdict.status()).isEqualTo(Status.IMPROVING);
    assertThat(verdict.groups()).isEmpty();
  }

  @Test
  void a_gap_on_too_few_events_is_not_judged() {
    Assessment verdict =
        judged(
            "NARROW_GAP RESIDENCE by 2030",
            "2020",
            "RATE scale 100000",
            new Group(null, Residence.U, null, Asked.figures("2020 14.1, 2024 13.0"), null),
            new Group(
                null, Residence.R, null, Asked.figures("2020 18.5, 2024 50.0 (1/2000)"), null));

    assertThat(verdict.status()).isEqualTo(Status.UNDETERMINED);
    assertThat(verdict.reason()).isEqualTo(Reason.RARE_EVENTS);
    assertThat(verdict.explanation().line()).isEqualTo(3);
  }

  @Test
  void a_gap_the_plan_declares_is_the_baseline() {
    Assessment verdict =
        judged(
            "NARROW_GAP SEX by 2030",
            "2018 1.3",
            "MEAN",
            new Group(Sex.F, null, null, Asked.figures("2024 1.9"), null),
            new Group(Sex.M, null, null, Asked.figures("2024 1.0"), null));

    assertThat(verdict.status()).isEqualTo(Status.IMPROVING);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      largest minus smallest             | NARROW_GAP REGION by 2030          | 2020 10.0, 2024 9.0 ; 2020 6.0, 2024 6.0 ; 2020 8.0, 2024 7.0 | 3   | IMPROVING    |
      largest divided by smallest        | NARROW_GAP REGION as RATIO by 2030 | 2020 10.0, 2024 9.0 ; 2020 5.0, 2024 5.0                      | 1.8 | IMPROVING    |
      only units known in both years     | NARROW_GAP REGION by 2030          | 2020 10.0, 2024 9.0 ; 2020 6.0, 2024 6.0 ; 2024 1.0           | 3   | IMPROVING    |
      a unit with few events is left out | NARROW_GAP REGION by 2030          | 2020 10.0, 2024 9.0 ; 2020 6.0, 2024 6.0 ; 2020 8.0, 2024 50.0 (1/20) | 3   | IMPROVING |
      one unit is no gap                 | NARROW_GAP REGION by 2030          | 2020 10.0, 2024 9.0 ; 2024 6.0                                | 3   | UNDETERMINED | TOO_FEW_UNITS
      one unit this year                 | NARROW_GAP REGION by 2030          | 2020 10.0, 2024 9.0 ; 2020 6.0, 2024 NOT_COLLECTED            |     | NO_DATA      | NOT_COLLECTED
      """)
  void between_regions(
      String situation,
      String target,
      String regions,
      BigDecimal value,
      Status status,
      Reason reason) {
    List<String> figures = Arrays.stream(regions.split(";")).map(String::strip).toList();
    Group[] groups =
        figures.stream()
            .map(
                text ->
                    new Group(
                        null,
                        null,
                        "15292" + (figures.indexOf(text) + 1),
                        Asked.figures(text),
                        null))
            .toArray(Group[]::new);

    Assessment verdict = judged(target, "2020", "RATE scale 1000", groups);

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.value()).isEqualTo(value);
  }

  private static Assessment judged(String target, String baseline, String as, Group... groups) {
    return Assessments.explain(
        Asked.item(target, baseline, null, as, "2024", List.of(), List.of(groups), null),
        Parameters.DEFAULT);
  }
}
