package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zero is a value                   | SCREENING value=0                            | -
          nothing at all                    | SCREENING                                    | 1 BLOCK VALUE_MISSING value
          nothing, called normal            | SCREENING obsStatus=A                        | 1 BLOCK VALUE_MISSING value
          nothing, called a break           | SCREENING obsStatus=B                        | 1 BLOCK VALUE_MISSING value, 1 EXPLAIN BREAK_NOT_EXPLAINED break
          not collected                     | SCREENING missing=NOT_COLLECTED              | -
          missing by its status             | SCREENING obsStatus=O                        | 1 EXPLAIN MISSING_WITHOUT_REASON missing
          its kind named                    | SCREENING obsStatus=O missing=NOT_YET_DUE    | -
          not collected by its status       | SCREENING obsStatus=L                        | -
          suppressed without the value      | SCREENING obsStatus=Q                        | -
          suppressed with the value         | SCREENING obsStatus=Q value=1                | -
          a break in the series             | SCREENING break=true value=1                 | 1 EXPLAIN BREAK_NOT_EXPLAINED break
          a break by its status             | SCREENING obsStatus=B value=1                | 1 EXPLAIN BREAK_NOT_EXPLAINED break
          estimated                         | SCREENING obsStatus=E value=1                | -
          a value that is missing           | SCREENING missing=NOT_COLLECTED value=0      | 1 BLOCK VALUE_AND_MISSING missing
          counts that are missing           | SCREENING missing=NOT_YET_DUE numerator=1 denominator=2 | 1 BLOCK VALUE_AND_MISSING missing
          a value that cannot exist         | SCREENING obsStatus=M value=1                | 1 BLOCK VALUE_AND_MISSING obsStatus
          the status of the missing kind    | SCREENING missing=NOT_APPLICABLE obsStatus=M | -
          the status of another kind        | SCREENING missing=NOT_APPLICABLE obsStatus=L | 1 BLOCK STATUS_CONTRADICTS_MISSING obsStatus
          """)
  void ask_for_a_value_or_why_there_is_none(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the least share                   | SCREENING value=0          | -
          less than nothing                 | SCREENING value=-0.01      | 1 BLOCK BELOW_MINIMUM value
          the whole                         | SCREENING value=100        | -
          more than the whole               | SCREENING value=100.01     | 1 BLOCK ABOVE_MAXIMUM value
          a ratio above 100                 | ENROLMENT value=104.2      | -
          the declared minimum              | MARKED_SHARE value=10      | -
          below the declared minimum        | MARKED_SHARE value=9.99    | 1 BLOCK BELOW_MINIMUM value
          the declared maximum              | MARKED_SHARE value=90      | -
          above the declared maximum        | MARKED_SHARE value=90.01   | 1 BLOCK ABOVE_MAXIMUM value
          a rate that may fall below 0      | GROWTH value=-50           | -
          a rate below its minimum          | GROWTH value=-50.01        | 1 BLOCK BELOW_MINIMUM value
          nobody                            | CHILDREN value=0           | -
          fewer than nobody                 | CHILDREN value=-1          | 1 BLOCK NEGATIVE_COUNT value
          a count declared to go below 0    | BALANCE value=-10          | -
          and its limit                     | BALANCE value=-11          | 1 BLOCK BELOW_MINIMUM value
          """)
  void keep_values_within_their_limits(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as many decimals as declared      | SCREENING value=12.34      | -
          zeros at the end                  | SCREENING value=12.3400    | -
          one decimal more                  | SCREENING value=12.345     | 1 BLOCK TOO_MANY_DECIMALS value
          a whole count                     | CHILDREN value=12.0        | -
          half a child                      | CHILDREN value=12.5        | 1 BLOCK NOT_A_WHOLE_NUMBER value
          a quantity with its decimal       | TONS value=12.5            | -
          a quantity with two               | TONS value=12.55           | 1 BLOCK TOO_MANY_DECIMALS value
          yes                               | SHELTER value=1            | -
          no                                | SHELTER value=0.0          | -
          perhaps                           | SHELTER value=0.5          | 1 BLOCK NOT_YES_OR_NO value
          twice yes                         | SHELTER value=2            | 1 BLOCK NOT_YES_OR_NO value
          """)
  void keep_values_to_their_precision(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }
}
