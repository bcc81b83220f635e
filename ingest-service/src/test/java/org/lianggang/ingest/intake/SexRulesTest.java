package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SexRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the sum                            | CHILDREN value=10; CHILDREN sex=F value=4; CHILDREN sex=M value=6 | -
          some of unknown sex, unreported    | CHILDREN value=11; CHILDREN sex=F value=4; CHILDREN sex=M value=6 | 1 NOTE TOTAL_DIFFERS_FROM_SEXES value
          fewer than the sexes together      | CHILDREN value=9; CHILDREN sex=F value=4; CHILDREN sex=M value=6  | 1 EXPLAIN TOTAL_DIFFERS_FROM_SEXES value
          the sum with the unknown           | CHILDREN value=11; CHILDREN sex=F value=4; CHILDREN sex=M value=6; CHILDREN sex=_U value=1 | -
          not even with the unknown          | CHILDREN value=12; CHILDREN sex=F value=4; CHILDREN sex=M value=6; CHILDREN sex=_U value=1 | 1 BLOCK TOTAL_DIFFERS_FROM_SEXES value
          fewer than with the unknown        | CHILDREN value=10; CHILDREN sex=F value=4; CHILDREN sex=M value=6; CHILDREN sex=_U value=1 | 1 BLOCK TOTAL_DIFFERS_FROM_SEXES value
          the unknown not collected          | CHILDREN value=11; CHILDREN sex=F value=4; CHILDREN sex=M value=6; CHILDREN sex=_U missing=NOT_COLLECTED | 1 NOTE TOTAL_DIFFERS_FROM_SEXES value
          one sex alone                      | CHILDREN value=10; CHILDREN sex=F value=4 | -
          elsewhere                          | CHILDREN value=10; CHILDREN region=152921 sex=F value=4; CHILDREN sex=M value=5 | -
          """)
  void add_up_to_a_counted_total(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between                            | SCREENING value=50; SCREENING sex=F value=40; SCREENING sex=M value=60 | -
          as low as the lower                | SCREENING value=40; SCREENING sex=F value=40; SCREENING sex=M value=60 | -
          below both                         | SCREENING value=39.99; SCREENING sex=F value=40; SCREENING sex=M value=60 | 1 EXPLAIN TOTAL_OUTSIDE_SEXES value
          as high as the higher              | SCREENING value=60; SCREENING sex=F value=40; SCREENING sex=M value=60 | -
          above both                         | SCREENING value=60.01; SCREENING sex=F value=40; SCREENING sex=M value=60 | 1 EXPLAIN TOTAL_OUTSIDE_SEXES value
          drawn up by the unknown            | SCREENING value=60.01; SCREENING sex=F value=40; SCREENING sex=M value=60; SCREENING sex=_U value=90 | -
          a mean above both                  | INCOME value=7; INCOME sex=F value=5; INCOME sex=M value=6 | 1 EXPLAIN TOTAL_OUTSIDE_SEXES value
          """)
  void lie_around_any_other_total(String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }
}
