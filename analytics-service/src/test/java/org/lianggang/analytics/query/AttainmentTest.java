package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rates can be counted by hand. In 2024 the women's plan has eight measures in Alxa League:
 * numeric ATTAINED (systematic management), ON_TRACK (maternal mortality), NO_DATA (screening),
 * NEARLY_ATTAINED (enrolment, 94.6 against 95), HARD_TO_ATTAIN (village committees); direction
 * IMPROVING (directors); qualitative ATTAINED (cancer control) and NOT_ASSESSED (equal access).
 */
@QuarkusTest
class AttainmentTest extends Asking {

  private static final String WOMEN =
      "/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024";

  @Test
  void counts_every_measure_once_by_class_and_status() {
    assertThat(answer(WOMEN).getMap("items[0].counts"))
        .isEqualTo(
            Map.of(
                "NUMERIC",
                Map.of(
                    "ATTAINED", 1,
                    "NEARLY_ATTAINED", 1,
                    "ON_TRACK", 1,
                    "HARD_TO_ATTAIN", 1,
                    "NO_DATA", 1),
                "DIRECTION",
                Map.of("IMPROVING", 1),
                "QUALITATIVE",
                Map.of("ATTAINED", 1, "NOT_ASSESSED", 1)));
  }

  @ParameterizedTest(name = "{0}: {1} attained, {2} nearly, of {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          assessable | 1 | 1 | 4 | 25.0 | 50.0
          quantified | 1 | 1 | 5 | 20.0 | 40.0
          all        | 2 | 1 | 8 | 25.0 | 37.5
          goals      | 0 | 1 | 3 | 0.0  | 33.3
          """)
  void gives_the_same_results_other_rates_by_another_denominator(
      String denominator, int attained, int nearly, int of, float strict, float inclusive) {
    JsonPath item = answer(WOMEN + "&denominator=" + denominator);
    assertThat(item.getString("items[0].denominator")).isEqualTo(denominator);
    assertThat(item.getInt("items[0].attained")).isEqualTo(attained);
    assertThat(item.getInt("items[0].nearlyAttained")).isEqualTo(nearly);
    assertThat(item.getInt("items[0].denominatorCount")).isEqualTo(of);
    assertThat(item.getFloat("items[0].strictRate")).isEqualTo(strict);
    assertThat(item.getFloat("items[0].inclusiveRate")).isEqualTo(inclusive);
  }

  @Test
  void says_how_much_of_the_plan_has_data() {
    JsonPath item = answer(WOMEN);
    assertThat(item.getInt("items[0].measures")).isEqualTo(8);
    assertThat(item.getInt("items[0].withData")).isEqualTo(6);
    assertThat(item.getFloat("items[0].coverage")).isEqualTo(75.0f);
  }

  @ParameterizedTest(name = "by {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan       | ALXA_WOMEN_2021_2030 | 8
          domain     | W1 W2 W4 | 4 2 2
          goal       | W1.2 W1.4 W2.5 W4.7 W4.10 | 2 2 2 1 1
          memberUnit | ALXA_HEALTH_COMMISSION ALXA_EDUCATION_AND_SPORTS_BUREAU \
          ALXA_CIVIL_AFFAIRS_BUREAU STATE_ASSETS_COMMISSION | 4 2 1 1
          region     | 152900 | 8
          """)
  void breaks_the_plan_down(String groupBy, String keys, String measures) {
    JsonPath items = answer(WOMEN + "&groupBy=" + groupBy);
    assertThat(items.getList("items.key")).isEqualTo(List.of(keys.split(" ")));
    assertThat(items.getList("items.measures", String.class))
        .isEqualTo(List.of(measures.split(" ")));
  }

  @Test
  void leaves_a_rate_without_a_denominator_open_and_says_why() {
    JsonPath items = answer(WOMEN + "&groupBy=goal");
    Map<String, Object> cancer = items.getMap("items[1]");
    assertThat(cancer)
        .containsEntry("key", "W1.4")
        .containsEntry("denominatorCount", 0)
        .containsEntry("strictRate", null)
        .containsEntry("inclusiveRate", null)
        .containsEntry("reason", "EMPTY_DENOMINATOR");
  }

  @Test
  void takes_every_plan_that_judges_the_region_where_none_is_named() {
    JsonPath items = answer("/v1/attainment?region=152921&period=2024");
    assertThat(items.getList("items.key"))
        .containsExactly("ALXA_CHILDREN_2021_2030", "ALXA_WOMEN_2021_2030");
    assertThat(items.getList("items.comparison")).containsExactly(false, false);
    assertThat(answer("/v1/attainment?region=610000&period=2024").getList("items")).isEmpty();
  }

  @Test
  void sets_regions_side_by_side_and_says_which_are_no_part_of_the_plan() {
    JsonPath items = answer(WOMEN + "&groupBy=region&region=610000&region=152921");
    assertThat(items.getList("items.key")).containsExactly("152900", "610000", "152921");
    assertThat(items.getList("items.comparison")).containsExactly(false, true, false);
    assertThat(items.getMap("items[1].counts.NUMERIC")).isEqualTo(Map.of("NO_DATA", 5));
    assertThat(items.getMap("items[1].counts.QUALITATIVE")).isEqualTo(Map.of("NOT_ASSESSED", 2));
  }

  @Test
  void judges_a_year_by_the_version_in_force() throws Exception {
    assertThat(answer(WOMEN).getMap("planVersion")).isEqualTo(Map.of("ALXA_WOMEN_2021_2030", 1));
  }

  @Test
  void two_years_and_what_moved_between_them() {
    JsonPath changes =
        answer(
            "/v1/attainment/changes?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024"
                + "&denominator=quantified");
    assertThat(changes.getString("since")).isEqualTo("2023");
    JsonPath now =
        answer(
            "/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024"
                + "&denominator=quantified");
    assertThat(changes.<Object>get("after")).isEqualTo(now.<Object>get("items[0]"));
    JsonPath then =
        answer(
            "/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152900&period=2023"
                + "&denominator=quantified");
    assertThat(changes.<Object>get("before")).isEqualTo(then.<Object>get("items[0]"));
    assertThat(
            changes.getList(
                "items.findAll { it.changed.contains('status') }.collect"
                    + " { it.before.status + ' ' + it.after.status }"))
        .contains("AT_RISK ON_TRACK");
  }

  @Test
  void the_earlier_year_comes_first() {
    get("/v1/attainment/changes?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024&since=2024")
        .then()
        .statusCode(400)
        .body("findings.code", contains("PERIODS_REVERSED"));
  }
}
