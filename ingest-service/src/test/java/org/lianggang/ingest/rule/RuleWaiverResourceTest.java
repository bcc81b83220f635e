package org.lianggang.ingest.rule;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Waivers for the unit ALXA_HEALTH, of rules of plausibility and of the declared rule DECLARED. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class RuleWaiverResourceTest {

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    Given.unit();
    Given.indicators();
    Given.put(
            "/v1/rules/DECLARED",
            """
            {"code": "DECLARED", "name": {"zh": "示例", "en": "Example"}, "operator": "LE",
             "left": "value('ENROLMENT')", "right": "1", "severity": "NOTE", "active": false}
            """)
        .statusCode(Matchers.lessThan(300));
  }

  @Test
  void is_kept_for_everything_that_it_does_not_restrict() {
    put("ALL", "UNIT_SLIP", "").statusCode(201);
    get("/v1/rule-waivers/ALL")
        .then()
        .statusCode(200)
        .body("rule", equalTo("UNIT_SLIP"))
        .body("regions", equalTo(null))
        .body("active", equalTo(true));
  }

  @Test
  void leaves_an_act_with_what_was_there_when_it_changes() {
    put("EXCEPTION_CHANGED", "DECLARED", ", \"unit\": \"ALXA_HEALTH\"").statusCode(201);
    put("EXCEPTION_CHANGED", "DECLARED", ", \"unit\": \"ALXA_HEALTH\"").statusCode(200);
    put("EXCEPTION_CHANGED", "DECLARED", ", \"unit\": \"ALXA_HEALTH\", \"to\": 2025")
        .statusCode(200);
    given()
        .queryParam("subject", "EXCEPTION_CHANGED")
        .get("/v1/audit/acts")
        .then()
        .body("items.name", equalTo(List.of("rule-waiver.put", "rule-waiver.put")))
        .body("items[1].detail.before.to", equalTo(null))
        .body("items[1].detail.after.to", equalTo(2025))
        .body("items[1].detail.after.decidedBy", equalTo("统计局"));
  }

  @Test
  void is_listed_in_the_order_of_the_codes() {
    put("ZZ_1", "UNIT_SLIP", "").statusCode(201);
    put("ZZ_2", "UNIT_SLIP", "").statusCode(201);
    given()
        .queryParam("cursor", "ZZ_")
        .queryParam("limit", 1)
        .get("/v1/rule-waivers")
        .then()
        .body("items.code", equalTo(List.of("ZZ_1")))
        .body("next", equalTo("ZZ_1"));
  }

  @Test
  void that_is_unknown_is_not_found() {
    get("/v1/rule-waivers/NOBODY_KNOWS")
        .then()
        .statusCode(404)
        .body("findings.code", equalTo(List.of("UNKNOWN_RULE_WAIVER")))
        .body("findings[0].message.zh", equalTo("没有规则豁免“NOBODY_KNOWS”"));
  }

  @Test
  void names_all_its_faults_at_once() {
    Given.put(
            "/v1/rule-waivers/FAULTY",
            """
            {"code": "OTHER", "rule": "NO_SUCH_RULE", "unit": "NO_SUCH_UNIT",
             "regions": ["999999", "152900", "152900"], "indicators": ["NO_SUCH_INDICATOR"],
             "from": 2025, "to": 2024, "reason": "示例", "decidedBy": "统计局"}
            """)
        .statusCode(422)
        .body(
            "findings.code",
            equalTo(
                List.of(
                    "CODE_MISMATCH",
                    "RULE_NOT_WAIVABLE",
                    "UNKNOWN_MEMBER_UNIT",
                    "UNKNOWN_REGION",
                    "REPEATED_VALUE",
                    "UNKNOWN_INDICATOR",
                    "YEARS_REVERSED")))
        .body(
            "findings.pointer",
            equalTo(
                List.of(
                    "/code",
                    "/rule",
                    "/unit",
                    "/regions/0",
                    "/regions/2",
                    "/indicators/0",
                    "/from")));
    get("/v1/rule-waivers/OTHER").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "DUPLICATE_CELL",
    "UNKNOWN_INDICATOR",
    "FOREIGN_DUTY",
    "ROUND_CLOSED",
    "ABOVE_MAXIMUM",
    "NUMERATOR_ABOVE_DENOMINATOR",
    "DIGEST_CHANGED",
    "DECLARED_RULE_BROKEN"
  })
  void is_refused_for_what_has_no_exceptions(String rule) {
    put("REFUSED", rule, "")
        .statusCode(422)
        .body("findings", hasSize(1))
        .body("findings[0].code", equalTo("RULE_NOT_WAIVABLE"))
        .body(
            "findings[0].message.en",
            containsString("declared rules can, by their code, and VALUE_DIFFERS_FROM_COUNTS, "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          regions, but none       | , "regions": []     | WRONG_LENGTH  | /regions
          who decided left empty  | , "decidedBy": ""   | WRONG_LENGTH  | /decidedBy
          an unknown field        | , "sex": "F"        | UNKNOWN_FIELD | /sex
          """)
  void is_refused_with(String situation, String fields, String code, String pointer) {
    put("REFUSED", "UNIT_SLIP", fields)
        .statusCode(422)
        .body("findings.code", equalTo(List.of(code)))
        .body("findings.pointer", equalTo(List.of(pointer)));
  }

  @Test
  void is_possible_for_exactly_the_rules_that_the_contract_lists() {
    assertThat(Contract.document().at("/components/schemas/WaivableRule/enum"))
        .extracting(code -> code.asText())
        .isEqualTo(Waivable.CODES.stream().map(Enum::name).toList());
  }

  private static ValidatableResponse put(String code, String rule, String more) {
    String decided = more.contains("decidedBy") ? "" : ", \"decidedBy\": \"统计局\"";
    return Given.put(
        "/v1/rule-waivers/" + code,
        """
        {"code": "%s", "rule": "%s", "from": 2024, "reason": "漏报调查" %s %s}
        """
            .formatted(code, rule, decided, more));
  }
}
