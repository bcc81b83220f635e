package org.lianggang.analytics.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates and shares with counts: rare events, pooling, intervals and what rounding decides. */
class EvidenceTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      twelve expected, judged alone            | AT_MOST 12 by 2030  | RATE scale 100000 | 2024 9.0 (9/100000)                                    | ATTAINED     |             | 12   | 1 |              |
      six expected a year, two years pooled    | AT_MOST 12 by 2030  | RATE scale 100000 | 2023 8.0 (4/50000), 2024 14.0 (7/50000)                | ATTAINED     |             | 12   | 2 | POOLED_YEARS |
      the year alone would have been met       | AT_MOST 12 by 2030  | RATE scale 100000 | 2023 24.0 (12/50000), 2024 8.0 (4/50000)               | UNDETERMINED | NO_BASELINE | 12   | 2 | POOLED_YEARS |
      five years are not enough, spans V       | AT_MOST 12 by 2030  | RATE scale 100000 | 2020 0 (0/10000), 2021 0 (0/10000), 2022 20.0 (2/10000), 2023 10.0 (1/10000), 2024 0.0 (0/10000) | UNDETERMINED | RARE_EVENTS | 6 | 5 | POOLED_YEARS |
      five years, far above V                  | AT_MOST 12 by 2024  | RATE scale 100000 | 2020 40.0 (4/10000), 2021 40.0 (4/10000), 2022 40.0 (4/10000), 2023 40.0 (4/10000), 2024 40.0 (4/10000) | MISSED | | 6 | 5 | POOLED_YEARS |
      one death in a small county              | AT_MOST 12 by 2030  | RATE scale 100000 | 2024 50.0 (1/2000)                                     | UNDETERMINED | RARE_EVENTS | 0.24 | 1 | CASE_REVIEW  |
      no death there says as little            | AT_MOST 12 by 2030  | RATE scale 100000 | 2024 0.0 (0/2000)                                      | UNDETERMINED | RARE_EVENTS | 0.24 | 1 | CASE_REVIEW  |
      the shortfall is the event of a share    | AT_LEAST 98 by 2030 | SHARE             | 2024 99.0 (99/100)                                     | UNDETERMINED | RARE_EVENTS | 2    | 1 | CASE_REVIEW  |
      a large share has enough shortfall       | AT_LEAST 98 by 2030 | SHARE             | 2024 99.0 (990/1000)                                   | ATTAINED     |             | 20   | 1 |              |
      the occurrence where a share is limited  | AT_MOST 2 by 2030   | SHARE             | 2024 1.0 (10/1000)                                     | ATTAINED     |             | 20   | 1 |              |
      between bounds the rarer side counts     | BETWEEN 97..99 by 2030 | SHARE          | 2024 98.0 (98/100)                                     | UNDETERMINED | RARE_EVENTS | 3    | 1 |              |
      a gap in the years ends the pool         | AT_MOST 12 by 2030  | RATE scale 100000 | 2022 8.0 (4/50000), 2024 14.0 (7/50000)                | UNDETERMINED | RARE_EVENTS | 6    | 1 |              |
      a break ends the pool                    | AT_MOST 12 by 2030  | RATE scale 100000 | 2023 8.0 (4/50000), 2024! 14.0 (7/50000)               | UNDETERMINED | RARE_EVENTS | 6    | 1 |              |
      none allowed, none happened              | AT_MOST 0 by 2030   | RATE scale 100000 | 2024 0.0 (0/2000)                                      | ATTAINED     |             |      | 1 |              |
      none allowed, one happened               | AT_MOST 0 by 2024   | RATE scale 100000 | 2024 0.0 (1/20000000)                                  | MISSED       |             |      | 1 |              |
      all asked, all but one                   | AT_LEAST 100 by 2024 | SHARE            | 2024 100.0 (29999/30000)                               | MISSED       |             |      | 1 |              |
      all asked, all there                     | AT_LEAST 100 by 2024 | SHARE            | 2024 100.0 (30/30)                                     | ATTAINED     |             |      | 1 |              |
      """)
  void too_few_events_are_pooled_or_not_judged(
      String situation,
      String target,
      String as,
      String figures,
      Status status,
      Reason reason,
      BigDecimal expected,
      int years,
      Note note) {
    Assessment verdict = Asked.judged(target, null, figures, as, "2024");

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
    assertThat(verdict.notes()).isEqualTo(note == null ? List.of() : List.of(note));
    assertThat(verdict.events().years()).hasSize(years);
    assertThat(verdict.events().expected()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a fall on few events says nothing    | DECREASE by 2030  | RATE scale 100000 | 2020 12.0 | 2024 10.0 (1/10000)      | UNDETERMINED | RARE_EVENTS
      a fall on many events                | DECREASE by 2030  | RATE scale 100000 | 2020 12.0 | 2024 10.0 (10/100000)    | IMPROVING    |
      far below the baseline, five years   | DECREASE by 2030  | RATE scale 100000 | 2020 80.0 | 2024 0.0 (0/10000)       | IMPROVING    |
      the shortfall where a share is to rise | INCREASE by 2030 | SHARE            | 2020 99.0 | 2024 99.5 (199/200)      | UNDETERMINED | RARE_EVENTS
      many short of 100 at the baseline    | INCREASE by 2030  | SHARE             | 2020 50.0 | 2024 60.0 (120/200)      | IMPROVING    |
      without counts the rate is judged    | DECREASE by 2030  | RATE scale 100000 | 2020 12.0 | 2024 10.0                | IMPROVING    |
      a mean has no events                 | DECREASE by 2030  | MEAN scale 1      | 2020 12.0 | 2024 10.0 (10/1)         | IMPROVING    |
      """)
  void a_direction_expects_the_baseline_rate(
      String situation,
      String target,
      String as,
      String baseline,
      String figures,
      Status status,
      Reason reason) {
    Assessment verdict = Asked.judged(target, baseline, figures, as, "2024");

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.reason()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      rounded down into the target   | AT_MOST 5 by 2030     | RATE scale 1000  | 2024 5.0 (504/100000)    | true  | true  | true
      rounded up out of it           | AT_MOST 5 by 2030     | RATE scale 1000  | 2024 5.1 (505/100100)    | false | false | true
      rounded up into the target     | AT_LEAST 90 by 2030   | SHARE            | 2024 90.0 (8996/10000)   | true  | true  | true
      the counts say the same        | AT_LEAST 90 by 2030   | SHARE            | 2024 90.0 (9000/10000)   | true  | false | true
      the interval lies beyond       | AT_LEAST 90 by 2030   | SHARE            | 2024 95.0 (9500/10000)   | true  | false | false
      a rounded ratio                | AT_LEAST 3 by 2030    | RATIO scale 1    | 2024 3.0 (296/100)       | true  | true  | false
      """)
  void counts_show_what_rounding_and_chance_decide(
      String situation,
      String target,
      String as,
      String figures,
      boolean met,
      boolean roundingDecides,
      boolean uncertain) {
    Assessment verdict = Asked.judged(target, null, figures, as + " decimals 1", "2024");

    assertThat(verdict.met()).isEqualTo(met);
    assertThat(verdict.roundingDecides()).isEqualTo(roundingDecides);
    assertThat(verdict.uncertain()).isEqualTo(uncertain);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      one of three is a third                | AT_LEAST 1/3 by 2030 | 2024 33.33 (1/3)      | ATTAINED     | true  | true
      two of six as well                     | AT_LEAST 1/3 by 2030 | 2024 33.33 (20/60)    | ATTAINED     | true  | true
      three of ten is not                    | AT_LEAST 1/3 by 2024 | 2024 30.00 (300/1000) | MISSED       | false | false
      just short of a third                  | AT_LEAST 1/3 by 2024 | 2024 33.33 (3333/10000) | NEARLY_ATTAINED | false | false
      33.33 without counts says nothing      | AT_LEAST 1/3 by 2030 | 2024 33.33            | UNDETERMINED |       | false
      33.34 is more than a third             | AT_LEAST 1/3 by 2030 | 2024 33.34            | ATTAINED     | true  | false
      33.32 is less than a third             | AT_LEAST 1/3 by 2024 | 2024 33.32            | NEARLY_ATTAINED | false | false
      half is exact                          | AT_LEAST 1/2 by 2030 | 2024 50.00 (500/1000) | ATTAINED     | true  | false
      """)
  void a_fraction_is_compared_by_counts(
      String situation,
      String target,
      String figures,
      Status status,
      Boolean met,
      boolean roundingDecides) {
    Assessment verdict = Asked.judged(target, null, figures, "RATIO scale 100 decimals 2", "2024");

    assertThat(verdict.status()).isEqualTo(status);
    assertThat(verdict.met()).isEqualTo(met);
    assertThat(verdict.roundingDecides()).isEqualTo(roundingDecides);
    assertThat(verdict.reason()).isEqualTo(met == null ? Reason.FRACTION_WITHOUT_COUNTS : null);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      the declared scale            | RATE scale 1000             | 2024 5.0 (500/100000)  | 5
      the unit tells it             | RATE unit ‰                 | 2024 5.0 (500/100000)  | 5
      the unit of ten thousands     | RATE unit /10万             | 2024 5.0 (5/100000)    | 5
      a share is per hundred        | SHARE                       | 2024 5.0 (5000/100000) | 5
      the reported figures tell it  | RATE                        | 2024 5.0 (500/100000)  | 5
      """)
  void the_scale_relates_counts_to_the_value(
      String situation, String as, String figures, BigDecimal rate) {
    Assessment verdict = Asked.judged("AT_MOST 9 by 2030", null, figures, as, "2024");

    assertThat(verdict.events().rate()).isEqualByComparingTo(rate);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      no counts                        | RATE            | 2024 5.0               | COUNTS_MISSING
      counts that no scale fits        | RATE            | 2024 5.0 (7/100)       | COUNTS_MISSING
      a mean needs none                | MEAN            | 2024 5.0               |
      """)
  void a_rate_without_usable_counts_is_judged_and_marked(
      String situation, String as, String figures, Note note) {
    Assessment verdict = Asked.judged("AT_MOST 9 by 2030", null, figures, as, "2024");

    assertThat(verdict.status()).isEqualTo(Status.ATTAINED);
    assertThat(verdict.notes()).isEqualTo(note == null ? List.of() : List.of(note));
    assertThat(verdict.events()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      at the declared decimals       | RATE scale 1000 decimals 2 | 2024 (7/3000)  | 2.33
      else to twelve digits          | RATE scale 1000            | 2024 (7/3000)  | 2.33333333333
      """)
  void a_value_left_out_follows_from_the_counts(
      String situation, String as, String figures, BigDecimal value) {
    assertThat(Asked.judged("AT_MOST 9 by 2030", null, figures, as, "2024").value())
        .isEqualTo(value);
  }
}
