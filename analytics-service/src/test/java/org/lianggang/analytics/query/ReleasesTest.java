package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was published stays as it was, and can be held against what came later. */
@QuarkusTest
class ReleasesTest extends Asking {

  private static final String INDICATOR = "MATERNAL_MORTALITY_RATIO";
  private static final String RATIO = "find { it.measure == 'W1.2.MATERNAL_MORTALITY_RATIO' }";

  @Test
  void stays_as_it_was_whatever_comes_and_is_rebuilt() throws Exception {
    freeze("annual-2024", "2024", "").statusCode(201).body("position", equalTo(26));
    String frozen = get("/v1/releases/annual-2024").asString();
    assertThat(frozen).contains(INDICATOR);

    revise(99.9, 3);
    followed.again();

    assertThat(get("/v1/releases/annual-2024").asString()).isEqualTo(frozen);
    get("/v1/releases/annual-2024")
        .then()
        .body(
            "items",
            hasSize(
                answerOf(
                    "/v1/assessments?plan=ALXA_WOMEN_2021_2030"
                        + "&region=152900&period=2024&limit=1000")))
        .body("release.planVersion", equalTo(1));
  }

  @Test
  void the_same_again_is_the_same_and_something_else_needs_another_name() {
    freeze("a", "2024", "").statusCode(201).header("Location", endsWith("/v1/releases/a"));
    freeze("a", "2024", "").statusCode(200).body("name", equalTo("a"));
    freeze("a", "2023", "").statusCode(409).body("findings.code", contains("RELEASE_EXISTS"));
    freeze("a", "2024", ", \"title\": {\"zh\": \"报告\"}").statusCode(409);
    freeze("b", "2023", ", \"title\": {\"zh\": \"报告\"}").statusCode(201);
    get("/v1/releases").then().statusCode(200).body("items.name", contains("b", "a"));
  }

  @Test
  void tells_what_was_revised_since() throws Exception {
    freeze("first", "2024", "").statusCode(201);
    get("/v1/releases/first/comparison").then().statusCode(200).body("items", empty());

    revise(99.9, 3);

    get("/v1/releases/first/comparison")
        .then()
        .statusCode(200)
        .body("with", nullValue())
        .body("items.measure", contains("W1.2." + INDICATOR))
        .body("items[0].after.value", equalTo(99.9f))
        .body("items[0].changed[1]", equalTo("value"));
    freeze("second", "2024", "").statusCode(201);
    revise(88.8, 4);
    get("/v1/releases/first/comparison?with=second")
        .then()
        .statusCode(200)
        .body("with", equalTo("second"))
        .body("items." + RATIO + ".after.value", equalTo(99.9f));
    get("/v1/releases/first/comparison?with=first").then().body("items", empty());
  }

  @Test
  void every_fault_is_named() {
    put("c", "{\"plan\": \"X\", \"region\": \"999999\", \"period\": \"2024\"}")
        .statusCode(422)
        .body("findings.code", contains("UNKNOWN_PLAN", "UNKNOWN_REGION"))
        .body("findings.pointer", contains("/plan", "/region"));
    freeze("c", "2045", "").statusCode(422).body("findings.code", contains("PERIOD_NOT_JUDGED"));
    put("c", "{}").statusCode(422).body("findings", hasSize(3));
    put("a b", "{}").statusCode(404);
    get("/v1/releases/none").then().statusCode(404);
    get("/v1/releases/none/comparison")
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_RELEASE"));
    freeze("c", "2024", "").statusCode(201);
    get("/v1/releases/c/comparison?with=none").then().statusCode(404);
  }

  private static int answerOf(String address) {
    return answer(address).getList("items").size();
  }

  private static ValidatableResponse freeze(String name, String period, String more) {
    return put(
        name,
        """
        {"plan": "ALXA_WOMEN_2021_2030", "region": "152900", "period": "%s"%s}
        """
            .formatted(period, more));
  }

  private static ValidatableResponse put(String name, String body) {
    return given().contentType("application/json").body(body).put("/v1/releases/" + name).then();
  }

  private void revise(double value, int revision) throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "%s", "memberUnit": "UNIT", "region": "152900", "period": "2024", "part": 1,
         "last": true, "acceptedAt": "2026-01-02T00:00:00Z", "observations": [
         {"indicator": "%s", "region": "152900", "period": "2024", "sex": "F",
          "residence": "_T", "revision": %d, "value": %s, "obsStatus": "A", "break": false}]}
        """
            .formatted(UUID.randomUUID(), INDICATOR, revision, value));
  }
}
