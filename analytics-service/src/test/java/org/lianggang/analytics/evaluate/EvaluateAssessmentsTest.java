package org.lianggang.analytics.evaluate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

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

/** The stateless evaluation as a caller meets it. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class EvaluateAssessmentsTest {

  private static final String OPERATION = "/paths/~1v1~1assessments~1evaluate/post";

  @BeforeAll
  static void answers_follow_the_contract() {
    Contract.checkEveryAnswer();
  }

  @Test
  void the_example_of_the_contract_is_what_is_answered() throws IOException {
    JsonNode asked = example("infant-mortality");
    JsonNode promised =
        Contract.document().at(OPERATION + "/responses/200/content/application~1json/example");

    JsonNode answered = new ObjectMapper().readTree(post(asked.toString()).extract().asString());

    assertThat(answered.equals(EvaluateAssessmentsTest::byFigures, promised))
        .as(answered.toPrettyString())
        .isTrue();
  }

  /** 5.0 and 5 are the same figure. */
  private static int byFigures(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue())
        : one.equals(other) ? 0 : 1;
  }

  @Test
  void several_kinds_at_once() {
    post(example("several-kinds").toString())
        .statusCode(200)
        .body("items.status", contains("ON_TRACK", "IMPROVING", "NO_DATA"))
        .body("items[0].likelihood.shown", equalTo("0.35"))
        .body("items[2].reason", equalTo("WORK_NOT_CARRIED_OUT"))
        .body("items.explanation.steps.flatten().text.zh", everyItem(not(emptyOrNullString())))
        .body("items.explanation.steps.flatten().text.en", everyItem(not(emptyOrNullString())));
  }

  @Test
  void figures_keep_the_digits_they_were_sent_with() {
    post("""
            {"items": [{"id": "a", "valueKind": "MEAN", "target": {"kind": "INCREASE", "year": 2030},
              "baseline": {"year": 2020, "value": 24.00}, "asOfPeriod": "2024",
              "observations": [{"period": "2024", "value": 24.02}]}]}
            """)
        .statusCode(200)
        .body("items[0].status", equalTo("IMPROVING"));
    post("""
            {"items": [{"id": "a", "valueKind": "MEAN", "target": {"kind": "INCREASE", "year": 2030},
              "baseline": {"year": 2020, "value": 24.0}, "asOfPeriod": "2024",
              "observations": [{"period": "2024", "value": 24.1}]}]}
            """)
        .statusCode(200)
        .body("items[0].status", equalTo("STEADY"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      tolerance missing            | "target": {"kind": "AROUND", "value": 45, "year": 2030}                       | TARGET_NEEDS_FIELD             | /items/0/target/tolerance
      value missing                | "target": {"kind": "AT_MOST", "year": 2030}                                   | TARGET_NEEDS_FIELD             | /items/0/target/value
      bound missing                | "target": {"kind": "BETWEEN", "low": 40, "year": 2030}                        | TARGET_NEEDS_FIELD             | /items/0/target/high
      percent missing              | "target": {"kind": "CHANGE_FROM_BASELINE", "year": 2030}, "baseline": {"year": 2020} | TARGET_NEEDS_FIELD      | /items/0/target/percent
      baseline year missing        | "target": {"kind": "CHANGE_FROM_BASELINE", "percent": -20, "year": 2030}      | TARGET_NEEDS_FIELD             | /items/0/baseline
      no change promised           | "target": {"kind": "CHANGE_FROM_BASELINE", "percent": 0, "year": 2030}, "baseline": {"year": 2020} | NO_CHANGE_ASKED | /items/0/target/percent
      T is the baseline year       | "target": {"kind": "AT_MOST", "value": 5, "year": 2020}, "baseline": {"year": 2020} | TARGET_YEAR_NOT_AFTER_BASELINE | /items/0/target/year
      low above high               | "target": {"kind": "BETWEEN", "low": 50, "high": 40, "year": 2030}            | BOUNDS_REVERSED                | /items/0/target/low
      negative tolerance           | "target": {"kind": "AROUND", "value": 45, "tolerance": -1, "year": 2030}      | OUT_OF_RANGE                   | /items/0/target/tolerance
      a share above 100            | "valueKind": "SHARE", "target": {"kind": "AT_LEAST", "value": 101, "year": 2030} | TARGET_OUTSIDE_RANGE        | /items/0/target/value
      value and fraction           | "target": {"kind": "AT_LEAST", "value": 33, "fraction": "1/3", "year": 2030}  | TARGET_STATED_TWICE            | /items/0/target/fraction
      a third of nothing           | "target": {"kind": "AT_LEAST", "fraction": "1/0", "year": 2030}               | WRONG_FORMAT                   | /items/0/target/fraction
      unknown kind                 | "target": {"kind": "ABOUT", "year": 2030}                                     | VALUE_NOT_ALLOWED              | /items/0/target/kind
      unknown field                | "target": {"kind": "INCREASE", "year": 2030, "colour": "red"}                 | UNKNOWN_FIELD                  | /items/0/target/colour
      a year that is text          | "target": {"kind": "INCREASE", "year": "2030"}                                | WRONG_TYPE                     | /items/0/target/year
      half a year                  | "target": {"kind": "INCREASE", "year": 2030.5}                                | WRONG_TYPE                     | /items/0/target/year
      no target                    | "level": "COUNTY"                                                             | MISSING_FIELD                  | /items/0/target
      a period twice               | "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024", "value": 1}, {"period": "2024", "value": 2}] | DUPLICATE_PERIOD | /items/0/observations/1/period
      a numerator alone            | "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024", "numerator": 1}] | COUNTS_INCOMPLETE | /items/0/observations/0/denominator
      more than all                | "valueKind": "SHARE", "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024", "numerator": 2, "denominator": 1}] | NUMERATOR_ABOVE_DENOMINATOR | /items/0/observations/0/numerator
      missing with a value         | "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024", "value": 2, "missing": "OTHER"}] | VALUE_AND_MISSING | /items/0/observations/0/missing
      a share of units in per cent | "target": {"kind": "EVERY_UNIT", "year": 2030}, "observations": [{"period": "2024", "value": 95}] | SHARE_OF_UNITS_ABOVE_ONE | /items/0/observations/0/value
      a fault in a group           | "target": {"kind": "INCREASE", "year": 2030}, "groups": [{"sex": "F", "observations": [{"period": "2024", "denominator": 1}]}] | COUNTS_INCOMPLETE | /items/0/groups/0/observations/0/numerator
      a period that is no year     | "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024-05", "value": 1}] | WRONG_FORMAT | /items/0/observations/0/period
      a figure too fine to mean    | "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024", "value": 1e-999999}] | TOO_MANY_DECIMALS | /items/0/observations/0/value
      a target too fine to mean    | "target": {"kind": "AT_MOST", "value": 1e-31, "year": 2030}                   | TOO_MANY_DECIMALS              | /items/0/target/value
      a figure beyond reason       | "target": {"kind": "INCREASE", "year": 2030}, "observations": [{"period": "2024", "value": 1e99}] | OUT_OF_RANGE | /items/0/observations/0/value
      """)
  void a_fault_is_named_with_its_place(
      String situation, String fields, String code, String pointer) {
    post("{\"items\": [{\"id\": \"a\", \"asOfPeriod\": \"2024\", " + fields + "}]}")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("findings.code", contains(code))
        .body("findings.pointer", contains(pointer))
        .body("findings.severity", everyItem(equalTo("BLOCK")))
        .body("findings.message.zh", everyItem(not(emptyOrNullString())))
        .body("findings.message.en", everyItem(not(emptyOrNullString())));
  }

  @Test
  void every_fault_of_every_item_is_in_one_answer() {
    post("""
            {"items": [
              {"id": "a", "asOfPeriod": "2024",
               "target": {"kind": "BETWEEN", "low": 50, "high": 40, "year": 2020},
               "baseline": {"year": 2020}},
              {"id": "b", "asOfPeriod": "2024",
               "target": {"kind": "AROUND", "year": 2030},
               "observations": [{"period": "2024", "value": 2, "missing": "OTHER", "numerator": 1}]}]}
            """)
        .statusCode(422)
        .body(
            "findings.pointer",
            contains(
                "/items/0/target/year",
                "/items/0/target/low",
                "/items/1/target/tolerance",
                "/items/1/target/value",
                "/items/1/observations/0/missing",
                "/items/1/observations/0/denominator"))
        .body("findings[0].message.zh", equalTo("目标年 2020 不在基期 2020 之后"))
        .body(
            "findings[0].message.en",
            equalTo("The target year 2020 is not after the baseline year 2020"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      cut off           | {"items": [{"id": "a", "asOf | 400 | NOT_JSON
      nothing           | ''                           | 400 | EMPTY_BODY
      the same twice    | {"items": [], "items": []}   | 400 | DUPLICATE_FIELD
      no items          | {"items": []}                | 422 | WRONG_LENGTH
      not an object     | [1, 2]                       | 422 | WRONG_TYPE
      """)
  void what_cannot_be_read_is_refused(String situation, String body, int status, String code) {
    post(body).statusCode(status).body("findings.code", contains(code));
  }

  @Test
  void only_json_is_read() {
    given()
        .contentType("text/csv")
        .body("id")
        .post("/v1/assessments/evaluate")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  private static ValidatableResponse post(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/v1/assessments/evaluate")
        .then();
  }

  private static JsonNode example(String name) {
    return Contract.document()
        .at(OPERATION + "/requestBody/content/application~1json/examples/" + name + "/value");
  }
}
