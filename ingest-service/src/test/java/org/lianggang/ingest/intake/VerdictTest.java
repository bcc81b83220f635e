package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Severity;

class VerdictTest {

  private static final String BELOW_BOTH =
      "INCOME value=4; INCOME sex=F value=5; INCOME sex=M value=6";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing found              | INCOME value=4                                             | accepted
          a note                     | CHILDREN value=9; CHILDREN sex=F value=4; CHILDREN sex=M value=4 | accepted
          a question                 | INCOME value=4; INCOME sex=F value=5; INCOME sex=M value=6 | needs 1 explanation
          a question answered        | INCOME value=4 explanation=flood; INCOME sex=F value=5; INCOME sex=M value=6 | accepted
          answered in the wrong row  | INCOME value=4; INCOME sex=F value=5 explanation=flood; INCOME sex=M value=6 | needs 1 explanation
          an explanation helps not   | SCREENING value=101 explanation=flood                      | refused
          """)
  void follows_from_the_gravest_finding(String situation, String rows, String verdict) {
    String told =
        Reported.byHealth()
            .verdict(rows)
            .fold(
                accepted -> "accepted",
                needs -> "needs " + needs.rows() + " explanation",
                refused -> "refused");
    assertThat(told).isEqualTo(verdict);
  }

  @Test
  void names_every_finding_of_every_row_in_their_order() {
    String rows = "NOTHING value=1; SCREENING value=101.123 numerator=1; " + BELOW_BOTH;
    assertThat(Reported.byHealth().found(rows))
        .isEqualTo(
            "1 BLOCK UNKNOWN_INDICATOR indicator, 2 BLOCK ABOVE_MAXIMUM value, "
                + "2 BLOCK TOO_MANY_DECIMALS value, 2 BLOCK COUNTS_INCOMPLETE denominator, "
                + "3 EXPLAIN TOTAL_OUTSIDE_SEXES value");
  }

  @Test
  void does_not_repeat_what_the_reader_already_found_in_a_field() {
    Finding unread =
        Finding.ofRow(FindingCode.WRONG_TYPE, Severity.BLOCK, 1, "value", "x", "value", "number");
    assertThat(
            Reported.findings(
                Reported.byHealth().verdict("SCREENING sex=M; INCOME", List.of(unread))))
        .extracting(Finding::row, Finding::code)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, FindingCode.WRONG_TYPE),
            org.assertj.core.groups.Tuple.tuple(2, FindingCode.VALUE_MISSING));
  }

  @Test
  void carries_the_figure_it_is_about() {
    assertThat(Reported.byHealth().findings("SCREENING value=101").get(0).value())
        .isEqualTo(new BigDecimal("101"));
  }
}
