package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionWithReasonTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same again               | SCREENING value=50                | SCREENING value=50.00                 | -
          the same in other words      | SCREENING value=50                | SCREENING value=50 explanation=survey | -
          another value                | SCREENING value=50                | SCREENING value=50.01                 | 1 BLOCK REVISION_WITHOUT_REASON reason
          another value for a reason   | SCREENING value=50                | SCREENING value=50.01 reason=recount  | -
          counts that come later       | SCREENING value=50                | SCREENING value=50 numerator=1 denominator=2 | 1 BLOCK REVISION_WITHOUT_REASON reason
          another status               | SCREENING value=50                | SCREENING value=50 obsStatus=P        | 1 BLOCK REVISION_WITHOUT_REASON reason
          a break                      | SCREENING value=50                | SCREENING value=50 break=true         | 1 EXPLAIN BREAK_NOT_EXPLAINED break, 1 BLOCK REVISION_WITHOUT_REASON reason
          another kind of missing      | SCREENING missing=NOT_YET_DUE     | SCREENING missing=WORK_NOT_CARRIED_OUT | 1 BLOCK REVISION_WITHOUT_REASON reason
          a value that was missing     | SCREENING missing=NOT_YET_DUE     | SCREENING value=50                    | 1 BLOCK REVISION_WITHOUT_REASON reason
          another year                 | SCREENING period=2023 value=50    | SCREENING value=51                    | -
          """)
  void asks_why_an_accepted_figure_changes(
      String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  /** Whether it may be reported is asked all the same. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the same                | SCREENING value=400                | SCREENING value=400                      | -
          one of two has changed  | SCREENING value=400; CHILDREN value=50 | SCREENING value=400; CHILDREN value=51 reason=recount | 1 BLOCK ABOVE_MAXIMUM value
          twice                   | SCREENING value=400                | SCREENING value=400; SCREENING value=400 | 2 BLOCK DUPLICATE_CELL -
          """)
  void what_is_accepted_already_is_not_questioned_again(
      String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }
}
