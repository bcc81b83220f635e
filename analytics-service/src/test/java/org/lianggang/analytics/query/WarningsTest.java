package org.lianggang.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings are found by what they are about, the youngest first. */
@QuarkusTest
class WarningsTest extends Asking {

  @Test
  void lists_the_youngest_first() {
    assertThat(shown(answer("/v1/warnings")))
        .containsExactly(
            "2024 HARD_TO_ATTAIN",
            "2023 SEX_MISSING",
            "2023 AT_RISK",
            "2022 AT_RISK",
            "2021 SEX_MISSING",
            "2021 SEX_MISSING",
            "2020 SEX_MISSING",
            "2020 SEX_MISSING",
            "2020 FLUCTUATION",
            "2020 SEX_MISSING",
            "2020 SEX_MISSING");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          region=152900&period=2024                  | [2024 HARD_TO_ATTAIN]
          region=152921                              | []
          period=2023&period=2020                    | [2023 SEX_MISSING, 2023 AT_RISK, 2020 SEX_MISSING, 2020 SEX_MISSING, 2020 FLUCTUATION, 2020 SEX_MISSING, 2020 SEX_MISSING]
          code=FLUCTUATION                           | [2020 FLUCTUATION]
          level=ORANGE                               | [2024 HARD_TO_ATTAIN, 2020 FLUCTUATION]
          level=RED                                  | []
          state=OPEN&level=YELLOW                    | [2023 AT_RISK, 2022 AT_RISK]
          indicator=MATERNAL_MORTALITY_RATIO         | [2023 AT_RISK, 2022 AT_RISK]
          plan=ALXA_WOMEN_2021_2030&code=FLUCTUATION | [2020 FLUCTUATION]
          memberUnit=ALXA_HEALTH_COMMISSION&level=YELLOW | [2023 AT_RISK, 2022 AT_RISK]
          memberUnit=ALXA_CIVIL_AFFAIRS_BUREAU       | [2024 HARD_TO_ATTAIN]
          plan=ALXA_CHILDREN_2021_2030               | [2021 SEX_MISSING, 2021 SEX_MISSING, 2020 SEX_MISSING, 2020 SEX_MISSING]
          """)
  void can_be_narrowed(String filter, String warnings) {
    assertThat(shown(answer("/v1/warnings?" + filter)).toString()).isEqualTo(warnings);
  }

  @Test
  void a_warning_about_figures_names_no_plan() {
    Map<String, Object> warning = answer("/v1/warnings?code=FLUCTUATION").getMap("items[0]");
    assertThat(warning).doesNotContainKeys("plan", "measure", "measureName");
    assertThat(warning).containsEntry("group", "_T/_T").containsEntry("years", List.of(2016, 2020));
    assertThat(warning.get("regionName")).isEqualTo(Map.of("zh", "阿拉善盟", "en", "Alxa League"));
  }

  @Test
  void is_read_in_parts_that_join_without_gap_or_double() {
    List<String> parts = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      JsonPath page = answer("/v1/warnings?limit=1" + cursor);
      parts.addAll(shown(page));
      cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
    }
    assertThat(parts).isEqualTo(shown(answer("/v1/warnings")));
  }

  private static List<String> shown(JsonPath answer) {
    return answer.<Map<String, Object>>getList("items").stream()
        .map(warning -> warning.get("period") + " " + warning.get("code"))
        .toList();
  }
}
