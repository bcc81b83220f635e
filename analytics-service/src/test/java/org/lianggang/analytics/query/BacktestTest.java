package org.lianggang.analytics.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.Contract;

/** The projection tried on the past. */
@QuarkusTest
class BacktestTest extends Asking {

  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  private static final JsonPathConfig DOUBLES =
      JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE);

  private static final String GROWING =
      """
      {"period": "2022", "value": 121}, {"period": "2020", "value": 100},
      {"period": "2021", "value": 110}, {"period": "2019", "value": null}""";

  @Test
  void the_example_of_the_contract_is_what_is_answered() throws Exception {
    JsonNode operation = Contract.document().at("/paths/~1v1~1projections~1backtest/post");
    JsonNode example = operation.at("/requestBody/content/application~1json/examples/sent/value");
    String answer = post(example.toString()).statusCode(200).extract().asString();
    assertThat(new ObjectMapper().readTree(answer).toString())
        .isEqualTo(operation.at("/responses/200/content/application~1json/example").toString());
  }

  /** 10 % a year: least squares leads to 131.33, the mean change is 10.5. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NAIVE,         9.52380952381,  1.15238095238",
    "LINEAR,        1.33619059624,  0.168253968254",
    "COMPOUND_PACE, 0,              0"
  })
  void simple_methods_beside_it(String rival, double smape, double mase) {
    JsonPath scores = scores(133.1, "");
    assertThat(scores.getDouble("overall.rivals." + rival + ".smape")).isCloseTo(smape, NEAR);
    assertThat(scores.getDouble("overall.rivals." + rival + ".mase")).isCloseTo(mase, NEAR);
  }

  @Test
  void the_path_is_the_one_by_which_measures_are_judged() {
    double central = evaluated(120, "AT_LEAST").getDouble("projection.points[0].central");
    JsonPath scores = scores(133.1, "");
    assertThat(scores.getDouble("items[0].path.smape"))
        .isCloseTo(200 * (133.1 - central) / (133.1 + central), NEAR);
    assertThat(scores.getInt("items[0].horizon")).isEqualTo(1);
  }

  /** It rose by 10 %, so that what promised at least 5 % more came true and no fall did. */
  @Test
  void likelihoods_are_held_against_what_happened() {
    double risen = evaluated(121 * 1.05, "AT_LEAST").getDouble("likelihood.p");
    double fallen = evaluated(121 * 0.95, "AT_MOST").getDouble("likelihood.p");
    JsonPath scores = scores(133.1, "\"targets\": [5],");
    assertThat(scores.getInt("overall.forecasts")).isEqualTo(1);
    assertThat(scores.getInt("overall.likelihoods")).isEqualTo(2);
    assertThat(scores.getDouble("overall.brier"))
        .isCloseTo(((1 - risen) * (1 - risen) + fallen * fallen) / 2, NEAR);
  }

  @ParameterizedTest(name = "just above {0}: {1} {2}")
  @CsvSource({"central, 1, 1", "high80, 0, 1", "high95, 0, 0"})
  void intervals_are_held_against_what_came(String above, int within80, int within95) {
    double bound = evaluated(120, "AT_LEAST").getDouble("projection.points[0]." + above);
    JsonPath scores = scores(bound + 0.001, "");
    assertThat(scores.getInt("overall.coverage80")).isEqualTo(within80);
    assertThat(scores.getInt("overall.coverage95")).isEqualTo(within95);
  }

  @Test
  void what_cannot_be_tried_is_named_with_the_reason() {
    post("""
        {"holdOut": 1, "series": [
          {"id": "one", "observations": [{"period": "2020", "value": 3}]},
          {"id": "two", "observations": [{"period": "2020", "value": 3},
            {"period": "2021", "value": 4}]},
          {"id": "zero", "observations": [{"period": "2020", "value": 0},
            {"period": "2021", "value": 4}, {"period": "2022", "value": 4}]}]}
        """)
        .statusCode(200)
        .body("series", equalTo(0))
        .body("leftOut.id", contains("one", "two", "zero"))
        .body("leftOut.reason", contains("TOO_SHORT", "TOO_SHORT", "NO_PATH"))
        .body("items", empty());
  }

  @Test
  void so_can_be_everything_that_is_stored() {
    post("{\"holdOut\": 1, \"stored\": {}}")
        .statusCode(200)
        .body("series", greaterThan(0))
        .body("overall.forecasts", greaterThan(0));
    post("{\"stored\": {\"level\": \"TOWNSHIP\"}}").statusCode(200).body("series", equalTo(0));
  }

  @Test
  void every_fault_is_named() {
    post("{}").statusCode(422).body("findings.code", contains("ONE_OF_FIELDS"));
    post("{\"stored\": {\"indicators\": [\"X\"], \"regions\": [\"999999\"]}}")
        .statusCode(422)
        .body("findings.code", contains("UNKNOWN_INDICATOR", "UNKNOWN_REGION"))
        .body("findings.pointer", contains("/stored/indicators/0", "/stored/regions/0"));
    post("""
        {"holdOut": 0, "series": [{"id": "a", "observations": [{"period": "24"}], "more": 1}]}
        """)
        .statusCode(422)
        .body(
            "findings.pointer",
            containsInAnyOrder("/holdOut", "/series/0/observations/0/period", "/series/0/more"));
    post("""
        {"series": [{"id": "a", "observations": [
          {"period": "2024", "value": 1}, {"period": "2024", "value": 2}]}]}
        """)
        .statusCode(422)
        .body("findings.code", contains("DUPLICATE_PERIOD"));
  }

  private static JsonPath scores(double came, String more) {
    return post("""
            {"holdOut": 1, %s "series": [
              {"id": "growing", "observations": [%s, {"period": "2023", "value": %s}]}]}
            """
            .formatted(more, GROWING, came))
        .statusCode(200)
        .extract()
        .jsonPath(DOUBLES);
  }

  private static JsonPath evaluated(double target, String kind) {
    return given()
        .contentType("application/json")
        .body(
            """
            {"items": [{"id": "growing", "asOfPeriod": "2022",
              "target": {"kind": "%s", "value": %s, "year": 2023},
              "observations": [%s]}]}
            """
                .formatted(kind, target, GROWING))
        .post("/v1/assessments/evaluate")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath(DOUBLES)
        .setRootPath("items[0]");
  }

  private static ValidatableResponse post(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/v1/projections/backtest")
        .then();
  }
}
