package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          numerator and denominator         | SCREENING value=50 numerator=1 denominator=2       | -
          a numerator alone                 | SCREENING value=50 numerator=1                     | 1 BLOCK COUNTS_INCOMPLETE denominator
          a denominator alone               | SCREENING value=50 denominator=2                   | 1 BLOCK COUNTS_INCOMPLETE numerator
          a denominator of one              | SCREENING value=0 numerator=0 denominator=1        | -
          a denominator of none             | SCREENING value=0 numerator=0 denominator=0        | 1 BLOCK DENOMINATOR_NOT_POSITIVE denominator
          all of them                       | SCREENING value=100 numerator=7 denominator=7      | -
          more than all of them             | ENROLMENT value=114.29 numerator=8 denominator=7   | -
          more than all of them in a share  | SCREENING numerator=8 denominator=7 obsStatus=Q    | 1 BLOCK NUMERATOR_ABOVE_DENOMINATOR numerator
          fewer than none                   | SCREENING numerator=-1 denominator=7 obsStatus=Q   | 1 BLOCK NEGATIVE_COUNT numerator
          half a person                     | SCREENING value=50 numerator=0.5 denominator=1     | 1 BLOCK NOT_A_WHOLE_NUMBER numerator
          of two and a half                 | SCREENING value=40 numerator=1 denominator=2.5     | 1 BLOCK NOT_A_WHOLE_NUMBER denominator
          an income is no head count        | INCOME value=2.5 numerator=2.5 denominator=1       | -
          """)
  void keep_numerator_and_denominator_possible(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1/3 in per cent                   | SCREENING value=33.33 numerator=1 denominator=3    | -
          rounded up                        | SCREENING value=33.34 numerator=1 denominator=3    | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value
          1/800 = 0.125, half up            | SCREENING value=0.13 numerator=1 denominator=800   | -
          1/800 = 0.125, half down          | SCREENING value=0.12 numerator=1 denominator=800   | -
          1/799 is beyond the half          | SCREENING value=0.12 numerator=1 denominator=799   | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value
          one death in 8 333 births         | MATERNAL_MORTALITY_RATIO value=12 numerator=1 denominator=8333 | -
          a rate per thousand by mistake    | MATERNAL_MORTALITY_RATIO value=0.1 numerator=1 denominator=8333 | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value, 1 NOTE SCALE_SLIP value
          per mille instead of per cent     | SCREENING value=98.1 numerator=981 denominator=10000 | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value, 1 NOTE SCALE_SLIP value
          per mille, and a rounding away    | SCREENING value=98.11 numerator=981 denominator=10000 | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value
          a part instead of per cent        | SCREENING value=0.98 numerator=98 denominator=100 | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value, 1 NOTE SCALE_SLIP value
          four powers of ten away           | SCREENING value=12.5 numerator=1 denominator=80000 | 1 BLOCK VALUE_DIFFERS_FROM_COUNTS value
          a mean has no scale               | INCOME value=333.33 numerator=1000 denominator=3   | -
          a value left out                  | SCREENING numerator=1 denominator=3 obsStatus=Q    | -
          """)
  void hold_the_value_against_its_counts(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }
}
