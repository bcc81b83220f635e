package org.lianggang.analytics.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows for a league from its banners, as it is answered; figures are made up. */
@QuarkusTest
class AggregatedTest extends Asking {

  private static final String LINE =
      "/v1/series?indicator=CERVICAL_CANCER_SCREENING&region=152900&sex=F";

  @BeforeEach
  void a_second_banner() throws Exception {
    followed.take(
        "region.put",
        """
        {"code": "152922", "name": {"zh": "右旗"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2000-01-01"}
        """);
  }

  @Test
  void a_league_that_collects_nothing_shows_what_follows_and_that_it_does() throws Exception {
    figure("152921", 2024, "60.0", 60, 100);
    figure("152922", 2024, "80.0", 240, 300);

    Map<String, Object> cell = answer(LINE).getMap("items[0].values[0]");
    assertThat(cell)
        .containsEntry("value", 75)
        .containsEntry("numerator", 300)
        .containsEntry("denominator", 400)
        .containsEntry("derived", true)
        .containsEntry("obsStatus", "A")
        .containsEntry("derivation", Map.of("origin", "CHILDREN", "parts", 2, "coverage", 100));
  }

  @Test
  void a_figure_of_its_own_stands_beside_what_follows() throws Exception {
    figure("152921", 2023, "60.0", 60, 100);
    figure("152922", 2023, "80.0", 241, 300);
    figure("152900", 2023, "76.0", 304, 400);

    JsonPath cell = answer(LINE);
    assertThat(cell.getString("items[0].values[0].value")).isEqualTo("76.0");
    assertThat(cell.getMap("items[0].values[0]")).doesNotContainKey("derived");
    assertThat(cell.getMap("items[0].values[0].derivation"))
        .containsEntry("value", 75.25f)
        .containsEntry("difference", 0.75f)
        .containsEntry("agrees", false);
  }

  @Test
  void whether_figures_agree_is_said_of_all_parts_only() throws Exception {
    figure("152921", 2022, "60.0", 60, 100);
    figure("152922", 2022, "80.0", 2400, 3000);
    figure("152921", 2023, "60.0", 60, 100);
    figure("152922", 2023, "80.0", 2400, 3000);
    figure("152922", 2024, "80.0", 2400, 3000);
    figure("152900", 2023, "79.4", 2460, 3100);

    JsonPath line = answer(LINE);
    assertThat(line.getBoolean("items[0].values[1].derivation.agrees")).isTrue();
    assertThat(line.getMap("items[0].values[2]"))
        .containsEntry("value", 80)
        .containsEntry("obsStatus", "E");
    assertThat(line.getDouble("items[0].values[2].derivation.coverage"))
        .isCloseTo(96.7741935484, within(1e-4));
  }

  @Test
  void what_is_withheld_says_why() throws Exception {
    figure("152921", 2023, "60.0", 60, 100);

    Map<String, Object> cell = answer(LINE + "&to=2023").getMap("items[0].values[0]");
    assertThat(cell).doesNotContainKeys("value", "missing").containsEntry("derived", true);
    assertThat(cell.get("derivation"))
        .isEqualTo(Map.of("origin", "CHILDREN", "parts", 2, "withheld", "NO_DENOMINATOR"));
  }

  @Test
  void a_verdict_on_what_follows_says_so_and_lists_the_figures_it_follows_from() throws Exception {
    figure("152921", 2024, "60.0", 60, 100);
    figure("152922", 2024, "80.0", 240, 300);

    JsonPath listed =
        answer("/v1/assessments?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024&domain=W1");
    assertThat(listed.getList("items.findAll { it.derived }.measure"))
        .containsExactly("W1.4.CERVICAL_CANCER_SCREENING");
    JsonPath explained =
        answer(
            "/v1/assessments/ALXA_WOMEN_2021_2030/W1.4.CERVICAL_CANCER_SCREENING"
                + "?region=152900&period=2024");
    assertThat(explained.getString("status")).isEqualTo("ATTAINED");
    assertThat(explained.getBoolean("derived")).isTrue();
    assertThat(explained.getList("inputs.collect { it.region + ' ' + it.value }"))
        .containsExactly("152900 75", "152921 60.0", "152922 80.0");
    assertThat(explained.getList("inputs.derived")).containsExactly(true, null, null);
    assertThat(explained.getString("inputs[0].submission")).isNull();
    assertThat(explained.getString("inputs[1].submission")).endsWith("00d");
  }

  @Test
  void the_sexes_of_a_league_follow_from_its_banners_too() throws Exception {
    for (String sex : new String[] {"F", "M"}) {
      figure("GROSS_ENROLMENT_SENIOR_SECONDARY", "152921", sex, 2022, "90.0", 90, 100);
      figure("GROSS_ENROLMENT_SENIOR_SECONDARY", "152922", sex, 2022, "100.0", 100, 100);
    }

    JsonPath line =
        answer(
            "/v1/sex-statistics?indicator=GROSS_ENROLMENT_SENIOR_SECONDARY"
                + "&region=152900&period=2022");
    assertThat(line.getString("items[0].female.value")).isEqualTo("95");
    assertThat(line.getBoolean("items[0].female.derived")).isTrue();
    assertThat(line.getString("items[0].gap")).isEqualTo("0");
    assertThat(
            answer("/v1/gaps?plan=ALXA_WOMEN_2021_2030&region=152900&period=2022").getList("items"))
        .isEmpty();
  }

  @Test
  void an_answer_on_a_league_changes_with_its_banners() throws Exception {
    String before = io.restassured.RestAssured.get(LINE).header("ETag");
    figure("152921", 2024, "60.0", 60, 100);
    assertThat(io.restassured.RestAssured.get(LINE).header("ETag")).isNotEqualTo(before);
  }

  private void figure(String region, int year, String value, int numerator, int denominator)
      throws Exception {
    figure("CERVICAL_CANCER_SCREENING", region, "F", year, value, numerator, denominator);
  }

  private void figure(
      String indicator,
      String region,
      String sex,
      int year,
      String value,
      int numerator,
      int denominator)
      throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-00000000000d", "memberUnit": "UNIT",
         "region": "%s", "period": "%d", "part": 1, "last": true,
         "acceptedAt": "2026-01-01T00:00:30Z", "observations": [
         {"indicator": "%s", "region": "%s", "period": "%d", "sex": "%s", "residence": "_T",
          "revision": 1, "value": %s, "numerator": %d, "denominator": %d, "obsStatus": "A",
          "break": false}]}
        """
            .formatted(region, year, indicator, region, year, sex, value, numerator, denominator));
  }
}
