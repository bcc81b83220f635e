package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not change is not sent again, whatever else happens. */
@QuarkusTest
class UnchangedTest extends Asking {

  private static final String ATTAINMENT =
      "/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        ATTAINMENT,
        "/v1/assessments?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024",
        "/v1/assessments/ALXA_WOMEN_2021_2030/W1.2.MATERNAL_MORTALITY_RATIO?region=152900&period=2024",
        "/v1/sex-statistics?plan=ALXA_WOMEN_2021_2030&region=152900",
        "/v1/series?indicator=MATERNAL_MORTALITY_RATIO&region=152900",
        "/v1/warnings?plan=ALXA_WOMEN_2021_2030&region=152900",
      })
  void holds_while_other_regions_report_and_not_once_its_own_does(String address) throws Exception {
    Response first = get(address);
    String tag = first.header("ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(again(address, tag).statusCode()).isEqualTo(304);

    report("610000", 95.1, 1);
    Response after = again(address, tag);
    assertThat(after.statusCode()).isEqualTo(304);
    assertThat(after.asString()).isEmpty();
    assertThat(after.header("ETag")).isEqualTo(tag);
    assertThat(after.header("Computed-Up-To")).isEqualTo("27 2026-01-01T00:00:27Z");

    report("152900", 14.2, 3);
    Response changed = again(address, tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isNotEqualTo(tag);
    assertThat(changed.header("Computed-Up-To")).isEqualTo("28 2026-01-01T00:00:28Z");
  }

  @Test
  void every_answer_says_what_it_rests_on() {
    Response answer = get(ATTAINMENT);
    assertThat(answer.header("Computed-Up-To")).isEqualTo("26 2026-01-01T00:00:26Z");
    assertThat(answer.header("Plan-Version")).isEqualTo("ALXA_WOMEN_2021_2030=1");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(answer.header("Vary"))
        .isEqualTo("Accept, Accept-Encoding, Authorization, X-API-Key, Origin");
    assertThat(answer.jsonPath().getInt("computedUpTo.position")).isEqualTo(26);
    assertThat(answer.jsonPath().getString("computedUpTo.time")).isEqualTo("2026-01-01T00:00:26Z");
  }

  @Test
  void names_every_plan_that_judged() {
    assertThat(get("/v1/attainment?region=152900&period=2024").header("Plan-Version"))
        .isEqualTo("ALXA_CHILDREN_2021_2030=1, ALXA_WOMEN_2021_2030=1");
    assertThat(get("/v1/regions").header("Plan-Version")).isNull();
  }

  @Test
  void a_change_of_the_catalogue_is_seen_at_once() throws Exception {
    String tag = get("/v1/regions").header("ETag");
    assertThat(again("/v1/regions", tag).statusCode()).isEqualTo(304);

    followed.take(
        "region.put",
        """
        {"code": "152921", "name": {"zh": "左旗"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2000-01-01"}
        """);

    assertThat(again("/v1/regions", tag).statusCode()).isEqualTo(200);
    assertThat(
            answer(
                    "/v1/attainment?plan=ALXA_WOMEN_2021_2030&region=152921&period=2024"
                        + "&groupBy=region")
                .getString("items[0].name.zh"))
        .isEqualTo("左旗");
  }

  @Test
  void a_star_matches_whatever_there_is_and_a_foreign_tag_nothing() {
    assertThat(again(ATTAINMENT, "*").statusCode()).isEqualTo(304);
    assertThat(again(ATTAINMENT, "W/\"0-0-00000000\"").statusCode()).isEqualTo(200);
    assertThat(again(ATTAINMENT, "\"x\", " + get(ATTAINMENT).header("ETag")).statusCode())
        .isEqualTo(304);
  }

  private static Response again(String address, String tag) {
    return given().header("If-None-Match", tag).get(address);
  }

  private void report(String region, double value, int revision) throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "%s", "memberUnit": "UNIT", "region": "%s", "period": "2024", "part": 1,
         "last": true, "acceptedAt": "2026-01-02T00:00:00Z", "observations": [
         {"indicator": "MATERNAL_MORTALITY_RATIO", "region": "%s", "period": "2024", "sex": "F",
          "residence": "_T", "revision": %d, "value": %s, "obsStatus": "A", "break": false}]}
        """
            .formatted(
                java.util.UUID.nameUUIDFromBytes(region.getBytes()),
                region,
                region,
                revision,
                value));
  }
}
