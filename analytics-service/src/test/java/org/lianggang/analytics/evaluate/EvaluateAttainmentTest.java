package org.lianggang.analytics.evaluate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Attainment rates from counts as a caller meets them. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class EvaluateAttainmentTest {

  private static final String OPERATION = "/paths/~1v1~1attainment~1evaluate/post";

  @BeforeAll
  static void answers_follow_the_contract() {
    Contract.checkEveryAnswer();
  }

  @Test
  void the_example_of_the_contract_is_what_is_answered() throws IOException {
    JsonNode operation = Contract.document().at(OPERATION);

    String answer =
        post(operation.at("/requestBody/content/application~1json/example").toString())
            .statusCode(200)
            .extract()
            .asString();

    assertThat(new ObjectMapper().readTree(answer).toString())
        .isEqualTo(operation.at("/responses/200/content/application~1json/example").toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "assessable, 43, 40, 93.0, 95.3",
    "quantified, 48, 40, 83.3, 85.4",
    "all,       215, 60, 27.9, 28.4"
  })
  void every_denominator_but_goals(
      String denominator, int count, int attained, float strict, float inclusive) {
    post("""
            {"denominator": "%s", "counts": {
              "NUMERIC": {"ATTAINED": 40, "NEARLY_ATTAINED": 1, "AT_RISK": 2, "NO_DATA": 5},
              "DIRECTION": {"IMPROVING": 60, "WORSENING": 4},
              "QUALITATIVE": {"ATTAINED": 20, "NOT_ASSESSED": 83}}}
            """
            .formatted(denominator))
        .statusCode(200)
        .body("denominator", equalTo(denominator))
        .body("denominatorCount", equalTo(count))
        .body("attained", equalTo(attained))
        .body("strictRate", equalTo(strict))
        .body("inclusiveRate", equalTo(inclusive));
  }

  @Test
  void nothing_to_divide_by_is_said() {
    post("{\"counts\": {\"NUMERIC\": {\"NO_DATA\": 3}}}")
        .statusCode(200)
        .body("denominator", equalTo("assessable"))
        .body("strictRate", nullValue())
        .body("inclusiveRate", nullValue())
        .body("reason", equalTo("EMPTY_DENOMINATOR"))
        .body("coverage", equalTo(0.0f));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      goals cannot be told from counts | {"denominator": "goals", "counts": {}}               | GOALS_NOT_COUNTABLE | /denominator
      a direction is never attained    | {"counts": {"DIRECTION": {"ATTAINED": 1}}}           | UNKNOWN_FIELD       | /counts/DIRECTION/ATTAINED
      half a measure                   | {"counts": {"NUMERIC": {"ATTAINED": 1.5}}}           | WRONG_TYPE          | /counts/NUMERIC/ATTAINED
      less than none                   | {"counts": {"NUMERIC": {"ATTAINED": -1}}}            | OUT_OF_RANGE        | /counts/NUMERIC/ATTAINED
      no counts                        | {"denominator": "all"}                               | MISSING_FIELD       | /counts
      """)
  void a_fault_is_named_with_its_place(String situation, String body, String code, String pointer) {
    post(body)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("findings.code", contains(code))
        .body("findings.pointer", contains(pointer));
  }

  private static ValidatableResponse post(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/v1/attainment/evaluate")
        .then();
  }
}
