package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a known indicator                | SCREENING value=1                    | -
          an unknown indicator             | NOTHING value=1                      | 1 BLOCK UNKNOWN_INDICATOR indicator
          a region of its own              | SCREENING region=152921 value=1      | -
          an unknown region                | SCREENING region=999999 value=1      | 1 BLOCK UNKNOWN_REGION region
          a declared sex                   | SCREENING sex=_U value=1             | -
          the only declared sex, left out  | MATERNAL_MORTALITY_RATIO value=1     | -
          a sex that is not declared       | MATERNAL_MORTALITY_RATIO sex=M value=1 | 1 BLOCK SEX_NOT_DECLARED sex
          not even the total is declared   | MATERNAL_MORTALITY_RATIO sex=_T value=1 | 1 BLOCK SEX_NOT_DECLARED sex
          a declared residence             | SCREENING residence=U value=1        | -
          a residence that is not declared | SCREENING residence=R value=1        | 1 BLOCK RESIDENCE_NOT_DECLARED residence
          an indicator nobody gave it      | FOREIGN value=1                      | 1 BLOCK FOREIGN_DUTY indicator
          a region nobody gave it          | SCREENING region=152922 value=1      | 1 BLOCK FOREIGN_DUTY indicator
          the first year of the duty       | SCREENING period=2015 value=1        | -
          the year before                  | SCREENING period=2014 value=1        | 1 BLOCK FOREIGN_DUTY indicator
          the last year of the duty        | SCREENING period=2030 value=1        | -
          the year after                   | SCREENING period=2031 value=1        | 1 BLOCK FOREIGN_DUTY indicator
          two sexes of a figure            | SCREENING sex=F value=1; SCREENING sex=M value=1 | -
          a figure three times             | SCREENING value=1; SCREENING value=1; SCREENING sex=_T value=2 | 2 BLOCK DUPLICATE_CELL -, 3 BLOCK DUPLICATE_CELL -
          a default and its spelling out   | SCREENING value=1; SCREENING region=152900 period=2024 residence=_T value=1 | 2 BLOCK DUPLICATE_CELL -
          """)
  void name_every_row_in_a_cell_it_must_not_fill(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @Test
  void name_an_unknown_region_of_the_report_once() {
    assertThat(Reported.byHealth().inRegion("888888").found("SCREENING value=1; INCOME value=2"))
        .isEqualTo("- BLOCK UNKNOWN_REGION region");
  }

  @Test
  void name_an_unknown_unit_instead_of_all_its_duties() {
    assertThat(Reported.byHealth().byNobodyKnown().found("SCREENING value=1; INCOME value=2"))
        .isEqualTo("- BLOCK UNKNOWN_MEMBER_UNIT memberUnit");
  }
}
