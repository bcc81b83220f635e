package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.rule.RuleBook;

class MortalityNestedTest {

  private static final RuleBook NO_RULES = RuleBook.of(List.of(), List.of());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one within the other            | NEONATAL_MORTALITY value=3; INFANT_MORTALITY value=5; UNDER5_MORTALITY value=6 | -
          all the same                    | NEONATAL_MORTALITY value=5; INFANT_MORTALITY value=5; UNDER5_MORTALITY value=5 | -
          more newborn than infants       | NEONATAL_MORTALITY value=5.01; INFANT_MORTALITY value=5; UNDER5_MORTALITY value=6 | 1 BLOCK MORTALITY_NOT_NESTED value
          more infants than under five    | UNDER5_MORTALITY value=4.99; INFANT_MORTALITY value=5 | 2 BLOCK MORTALITY_NOT_NESTED value
          more newborn than under five    | NEONATAL_MORTALITY value=7; UNDER5_MORTALITY value=6 | 1 BLOCK MORTALITY_NOT_NESTED value
          infants not collected           | NEONATAL_MORTALITY value=3; INFANT_MORTALITY missing=NOT_COLLECTED | -
          of another sex                  | NEONATAL_MORTALITY sex=F value=6; INFANT_MORTALITY sex=M value=5 | -
          of another year                 | NEONATAL_MORTALITY period=2023 value=6; INFANT_MORTALITY value=5 | -
          """)
  void holds_within_a_report(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          newborn as many as infants      | INFANT_MORTALITY value=5   | NEONATAL_MORTALITY value=5    | -
          newborn above infants           | INFANT_MORTALITY value=5   | NEONATAL_MORTALITY value=5.01 | 1 BLOCK MORTALITY_NOT_NESTED value
          infants below newborn           | NEONATAL_MORTALITY value=5 | INFANT_MORTALITY value=4.99   | 1 BLOCK MORTALITY_NOT_NESTED value
          newborn accepted as missing     | NEONATAL_MORTALITY missing=NOT_COLLECTED | INFANT_MORTALITY value=0 | -
          what is corrected with it       | INFANT_MORTALITY value=5   | NEONATAL_MORTALITY value=6; INFANT_MORTALITY value=6 reason=recount | -
          """)
  void holds_against_what_was_accepted(
      String situation, String accepted, String rows, String found) {
    assertThat(Reported.byHealth().after(accepted).found(rows)).isEqualTo(found);
  }

  @Test
  void consults_all_three_when_one_is_reported() {
    assertThat(Intake.consulted(Set.of("INFANT_MORTALITY", "INCOME"), NO_RULES))
        .containsExactlyInAnyOrder(
            "NEONATAL_MORTALITY", "INFANT_MORTALITY", "UNDER5_MORTALITY", "INCOME");
    assertThat(Intake.consulted(Set.of("INCOME"), NO_RULES)).containsExactly("INCOME");
  }
}
