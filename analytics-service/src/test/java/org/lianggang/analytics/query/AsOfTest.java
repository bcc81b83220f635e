package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any answer as it would have been given at a moment, whatever has come since. */
@QuarkusTest
class AsOfTest extends Asking {

  private static final String PLAN = "plan=ALXA_WOMEN_2021_2030&region=152900&period=2024";
  private static final String INDICATOR = "MATERNAL_MORTALITY_RATIO";

  /** The last change of the examples. */
  private static final int THEN = 26;

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/v1/attainment?" + PLAN + "&groupBy=domain",
        "/v1/attainment?region=152900&period=2024",
        "/v1/assessments?" + PLAN,
        "/v1/assessments/ALXA_WOMEN_2021_2030/W1.2." + INDICATOR + "?region=152900&period=2024",
        "/v1/series?indicator=" + INDICATOR + "&region=152900",
        "/v1/sex-statistics?plan=ALXA_WOMEN_2021_2030&region=152900",
        "/v1/gaps?" + PLAN,
        "/v1/warnings?limit=1000&region=152900",
        "/v1/warnings?plan=ALXA_WOMEN_2021_2030&level=YELLOW&state=OPEN",
        "/v1/warnings/summary?region=150000",
        "/v1/regions",
        "/v1/indicators",
        "/v1/plans",
      })
  void is_what_was_answered_then(String address) throws Exception {
    JsonPath before = answer(address);
    muchChanges();
    assertThat(answer(address).<Object>get()).isNotEqualTo(before.<Object>get());
    String asOf = address + (address.contains("?") ? "&" : "?") + "asOf=";
    assertThat(answer(asOf + THEN).<Object>get()).isEqualTo(before.<Object>get());
    assertThat(answer(asOf + "2026-01-01T00:00:26.5Z").<Object>get())
        .isEqualTo(before.<Object>get());
  }

  @Test
  void says_what_it_rests_on_and_does_not_change_any_more() throws Exception {
    muchChanges();
    Response answer = get("/v1/attainment?" + PLAN + "&asOf=" + THEN);
    assertThat(answer.header("Computed-Up-To")).isEqualTo("26 2026-01-01T00:00:26Z");
    String tag = answer.header("ETag");
    muchChanges();
    assertThat(
            given()
                .header("If-None-Match", tag)
                .get("/v1/attainment?" + PLAN + "&asOf=" + THEN)
                .statusCode())
        .isEqualTo(304);
    assertThat(get("/v1/attainment?" + PLAN).header("Computed-Up-To")).isNotEqualTo("26");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "27,                        409, AS_OF_BEYOND_COMPUTED",
    "2026-01-01T00:00:27Z,      409, AS_OF_BEYOND_COMPUTED",
    "2025-12-31T23:59:59Z,      409, NOTHING_KNOWN_YET",
    "yesterday,                 400, NOT_A_MOMENT",
    "2026-01-01,                400, NOT_A_MOMENT",
    "-1,                        400, NOT_A_MOMENT"
  })
  void other_moments_are_refused(String asOf, int status, String code) {
    given()
        .queryParam("asOf", asOf)
        .get("/v1/attainment?" + PLAN)
        .then()
        .statusCode(status)
        .body("findings.code", contains(code))
        .body("findings[0].field", equalTo("asOf"));
  }

  @Test
  void another_version_of_the_plan_judges_when_it_is_asked_for() throws Exception {
    String asked = "/v1/assessments?" + PLAN + "&limit=1000";
    String target = "items.find { it.indicator == '" + INDICATOR + "' }.target.value";
    float before = answer(asked).getFloat(target);
    followed.take("plan.put", plan(2, "99"));
    assertThat(answer(asked).getFloat(target)).isEqualTo(99f);
    assertThat(answer(asked + "&planVersion=1").getFloat(target)).isEqualTo(before);
    assertThat(answer(asked + "&planVersion=1").getInt("planVersion.ALXA_WOMEN_2021_2030"))
        .isEqualTo(1);
    assertThat(answer("/v1/attainment?" + PLAN + "&planVersion=2").getInt("items[0].withData"))
        .isEqualTo(1);
    get(asked + "&planVersion=3")
        .then()
        .statusCode(400)
        .body("findings.code", contains("UNKNOWN_PLAN_VERSION"));
    get("/v1/attainment?region=152900&period=2024&planVersion=1")
        .then()
        .statusCode(400)
        .body("findings.code", contains("MISSING_PARAMETER"));
  }

  /** A revision, another version of the plan, a new name, a new indicator and a new region. */
  private void muchChanges() throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "%s", "memberUnit": "UNIT", "region": "152900", "period": "2024", "part": 1,
         "last": true, "acceptedAt": "2026-01-02T00:00:00Z", "observations": [
         {"indicator": "%s", "region": "152900", "period": "2024", "sex": "F",
          "residence": "_T", "revision": 9, "value": 99.9, "obsStatus": "A", "break": false}]}
        """
            .formatted(UUID.randomUUID(), INDICATOR));
    followed.take("plan.put", plan(2, "99"));
    followed.take(
        "region.put",
        """
        {"code": "152900", "name": {"zh": "新名"}, "level": "PREFECTURE", "parent": "150000",
         "validFrom": "2000-01-01"}
        """);
    followed.take(
        "indicator.put",
        """
        {"code": "%s", "name": {"zh": "另名", "en": "Other"}, "unit": "/10万", "scale": 100000,
         "decimals": 1, "valueKind": "RATE", "aggregation": "NONE", "sexes": ["F"],
         "residences": ["_T"], "everyYears": 1, "yearEnds": "12-31", "sensitive": false}
        """
            .formatted(INDICATOR));
  }

  private static String plan(int version, String target) {
    return """
        {"version": %d, "plan": {"code": "ALXA_WOMEN_2021_2030", "name": {"zh": "另一版"},
         "subject": "WOMEN", "region": "152900", "startYear": 2021, "endYear": 2030,
         "baselineYear": 2020, "effectiveFrom": 2021, "domains": [{"code": "W1",
         "name": {"zh": "健康"}, "goals": [{"code": "W1.2", "text": {"zh": "目标"}, "measures": [
         {"code": "W1.2.%s", "name": {"zh": "衡量"}, "class": "NUMERIC",
          "indicator": "%s", "target": {"kind": "AT_MOST", "value": %s, "year": 2030},
          "lead": "HEALTH", "cooperating": []}]}]}]}}
        """
        .formatted(version, INDICATOR, INDICATOR, target);
  }
}
