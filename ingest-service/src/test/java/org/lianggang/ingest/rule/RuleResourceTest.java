package org.lianggang.ingest.rule;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/**
 * Rules over ENROLMENT, for the total and each sex, and MATERNAL_DEATHS, for women by residence.
 */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class RuleResourceTest {

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    Given.indicators();
  }

  @Test
  void is_kept_with_what_it_left_out() {
    put("KEPT", "value('ENROLMENT')", "120.50", "").statusCode(201);
    get("/v1/rules/KEPT")
        .then()
        .statusCode(200)
        .body("left", equalTo("value('ENROLMENT')"))
        .body("tolerance", equalTo(0))
        .body("active", equalTo(true));
  }

  @Test
  void leaves_an_act_with_what_was_there_when_it_changes() {
    put("CHANGED", "value('ENROLMENT')", "1", "").statusCode(201);
    put("CHANGED", "value('ENROLMENT')", "1", "").statusCode(200);
    put("CHANGED", "value('ENROLMENT')", "1", ", \"active\": false").statusCode(200);
    given()
        .queryParam("subject", "CHANGED")
        .get("/v1/audit/acts")
        .then()
        .body("items.name", equalTo(List.of("rule.put", "rule.put")))
        .body("items[1].detail.before.active", equalTo(true))
        .body("items[1].detail.after.active", equalTo(false));
  }

  @Test
  void is_listed_in_the_order_of_the_codes() {
    put("ZZ_1", "value('ENROLMENT')", "1", ", \"active\": false").statusCode(201);
    put("ZZ_2", "value('ENROLMENT')", "1", ", \"active\": false").statusCode(201);
    given()
        .queryParam("cursor", "ZZ_")
        .queryParam("limit", 1)
        .get("/v1/rules")
        .then()
        .body("items.code", equalTo(List.of("ZZ_1")))
        .body("next", equalTo("ZZ_1"));
  }

  @Test
  void that_is_unknown_is_not_found() {
    get("/v1/rules/NOBODY_KNOWS")
        .then()
        .statusCode(404)
        .body("findings.code", equalTo(List.of("UNKNOWN_RULE")))
        .body("findings[0].message.zh", equalTo("没有规则“NOBODY_KNOWS”"));
  }

  @Test
  void names_all_its_faults_at_once() {
    ValidatableResponse answer =
        Given.put(
            "/v1/rules/FAULTY",
            """
            {"code": "OTHER", "name": {"zh": "示例", "en": "Example"},
             "left": "value('NO_SUCH') + value('ENROLMENT', '_U', 'R')", "operator": "LE",
             "right": "value('ENROLMENT' + )", "severity": "BLOCK", "from": 2030, "to": 2021}
            """);
    answer
        .statusCode(422)
        .body(
            "findings.code",
            equalTo(
                List.of(
                    "CODE_MISMATCH",
                    "RULE_NOT_READ",
                    "UNKNOWN_INDICATOR",
                    "SEX_NOT_DECLARED",
                    "RESIDENCE_NOT_DECLARED",
                    "YEARS_REVERSED")))
        .body(
            "findings.pointer",
            equalTo(List.of("/code", "/right", "/left", "/left", "/left", "/from")));
    get("/v1/rules/OTHER").then().statusCode(404);
    get("/v1/rules/FAULTY").then().statusCode(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nothing of a report           | 1                            | 2                                 | RULE_WITHOUT_FIGURE
          nothing but the year before   | valueBefore('ENROLMENT')     | 2                                 | RULE_WITHOUT_FIGURE
          sexes that never meet         | value('ENROLMENT', 'M')      | value('ENROLMENT', 'F')           | -
          what is reported for women    | value('MATERNAL_DEATHS')     | value('ENROLMENT')                | -
          of the total and of women     | value('MATERNAL_DEATHS')     | value('TOTALS_ONLY')              | RULE_FIGURES_NEVER_MEET
          the total said to be meant    | value('MATERNAL_DEATHS')     | value('TOTALS_ONLY', '_T')        | -
          by residence and not          | value('MATERNAL_DEATHS')     | value('ENROLMENT', 'F', 'U')      | RESIDENCE_NOT_DECLARED
          an unknown one of before      | value('ENROLMENT')           | numeratorBefore('NO_SUCH')        | UNKNOWN_INDICATOR
          the same unknown one twice    | value('ENROLMENT')           | value('NO_SUCH') + value('NO_SUCH', 'F') | UNKNOWN_INDICATOR
          """)
  void is_checked_against_the_catalogue(String situation, String left, String right, String codes) {
    Given.put(
        "/v1/indicators/TOTALS_ONLY",
        """
        {"code": "TOTALS_ONLY", "name": {"zh": "合计"}, "unit": "人", "decimals": 0,
         "valueKind": "COUNT", "aggregation": "SUM", "sexes": ["_T"]}
        """);
    List<String> found =
        put("CHECKED", left, right, ", \"active\": false").extract().path("findings.code");
    assertThat(found).isEqualTo(codes.equals("-") ? null : List.of(codes));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          an unknown severity     | , "severity": "WARN"      | VALUE_NOT_ALLOWED | /severity
          a negative tolerance    | , "tolerance": -1         | OUT_OF_RANGE      | /tolerance
          a message in Chinese    | , "message": {"zh": "示"}  | MISSING_FIELD     | /message/en
          an unknown field        | , "until": 2030           | UNKNOWN_FIELD     | /until
          a year that is a text   | , "from": "2021"          | WRONG_TYPE        | /from
          """)
  void is_refused_with(String situation, String fields, String code, String pointer) {
    put("REFUSED", "value('ENROLMENT')", "1", fields)
        .statusCode(422)
        .body("findings", hasSize(1))
        .body("findings[0].code", equalTo(code))
        .body("findings[0].pointer", equalTo(pointer));
  }

  private static ValidatableResponse put(String code, String left, String right, String more) {
    String severity = more.contains("severity") ? "" : ", \"severity\": \"NOTE\"";
    return Given.put(
        "/v1/rules/" + code,
        """
        {"code": "%s", "name": {"zh": "示例", "en": "Example"}, "left": "%s", "operator": "LE",
         "right": "%s" %s %s}
        """
            .formatted(code, left, right, severity, more));
  }
}
