package org.lianggang.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.problem.LocalizedText;

class RegionOfItsTimeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the old code before the change     | INCOME region=152920 period=2018 value=5 | -
          the old code in the year it ended  | INCOME region=152920 period=2019 value=5 | 1 BLOCK REGION_NOT_OF_THAT_YEAR region
          the new code in that year          | INCOME region=152921 period=2019 value=5 | -
          the new code before the change     | INCOME region=152921 period=2018 value=5 | 1 BLOCK REGION_NOT_OF_THAT_YEAR region
          once for the rows of a region      | INCOME region=152920 period=2020 value=5; CHILDREN region=152920 period=2020 value=5 | 1 BLOCK REGION_NOT_OF_THAT_YEAR region
          """)
  void figures_stand_under_the_code_that_held_at_the_end_of_their_year(
      String situation, String rows, String found) {
    assertThat(Reported.byHealth().found(rows)).isEqualTo(found);
  }

  @Test
  void says_from_when_to_when_and_what_followed() {
    LocalizedText message =
        Reported.byHealth().findings("INCOME region=152920 period=2020 value=5").get(0).message();
    assertThat(message.en())
        .isEqualTo(
            "Region 152920 does not hold at the end of 2020: it is valid from 2000-01-01 to"
                + " 2019-06-30; successors: 152921");
    assertThat(message.zh())
        .isEqualTo("地区 152920 在 2020 年末不存在：有效期为 2000-01-01 至 2019-06-30；后继代码：152921");
  }
}
