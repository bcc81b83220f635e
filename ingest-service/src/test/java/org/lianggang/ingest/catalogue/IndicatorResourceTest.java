package org.lianggang.ingest.catalogue;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Announced;
import org.lianggang.ingest.Given;

@QuarkusTest
class IndicatorResourceTest {

  private static final String SHARE =
      """
      {"code": "%s", "name": {"zh": "合格率"}, "unit": "%%", "scale": 100, "decimals": 1,
       "valueKind": "SHARE", "aggregation": "NONE", "sexes": ["_T"], "maximum": %s}
      """;

  @Test
  void is_kept_with_what_it_left_out() {
    Given.put("/v1/indicators/KEPT", SHARE.formatted("KEPT", "100")).statusCode(201);
    get("/v1/indicators/KEPT")
        .then()
        .statusCode(200)
        .body("residences", equalTo(java.util.List.of("_T")))
        .body("everyYears", equalTo(1))
        .body("yearEnds", equalTo("12-31"))
        .body("sensitive", equalTo(false));
  }

  @Test
  void keeps_the_digits_of_its_figures() {
    Given.put("/v1/indicators/DIGITS", SHARE.formatted("DIGITS", "100.00")).statusCode(201);
    assertThat(get("/v1/indicators/DIGITS").asString()).contains("\"maximum\":100.00");
  }

  @Test
  void is_announced_when_it_changes_and_not_when_it_is_put_again() {
    Given.put("/v1/indicators/AGAIN", SHARE.formatted("AGAIN", "100")).statusCode(201);
    Given.put("/v1/indicators/AGAIN", SHARE.formatted("AGAIN", "1E2")).statusCode(200);
    Given.put("/v1/indicators/AGAIN", SHARE.formatted("AGAIN", "100.0")).statusCode(200);
    Given.put("/v1/indicators/AGAIN", SHARE.formatted("AGAIN", "99.5"))
        .statusCode(200)
        .body("maximum", equalTo(99.5f));
    Announced.assertThatEntriesOf("org.lianggang.indicator.put", "AGAIN").hasSize(2);
  }

  @Test
  void is_listed_page_by_page_in_the_order_of_the_codes() {
    Given.put("/v1/indicators/ZZ_1", SHARE.formatted("ZZ_1", "1")).statusCode(201);
    Given.put("/v1/indicators/ZZ_2", SHARE.formatted("ZZ_2", "1")).statusCode(201);
    given()
        .queryParam("cursor", "ZZ_")
        .queryParam("limit", 1)
        .get("/v1/indicators")
        .then()
        .body("items.code", equalTo(java.util.List.of("ZZ_1")))
        .body("next", equalTo("ZZ_1"));
    given()
        .queryParam("cursor", "ZZ_1")
        .get("/v1/indicators")
        .then()
        .body("items.code", hasItem("ZZ_2"))
        .body("next", equalTo(null));
  }

  @Test
  void that_is_unknown_is_not_found() {
    get("/v1/indicators/NOBODY_KNOWS")
        .then()
        .statusCode(404)
        .body("findings.code", equalTo(java.util.List.of("UNKNOWN_INDICATOR")))
        .body("findings[0].message.zh", equalTo("没有指标“NOBODY_KNOWS”"));
  }

  @Test
  void names_all_its_faults_at_once() {
    Given.put(
            "/v1/indicators/FAULTY",
            """
            {"code": "OTHER", "name": {"zh": "合格率"}, "unit": "%", "decimals": 1,
             "valueKind": "SHARE", "aggregation": "NONE", "sexes": ["F", "M", "F"],
             "minimum": 10, "maximum": 5.50}
            """)
        .statusCode(422)
        .body("findings", hasSize(4))
        .body(
            "findings.code",
            hasItems("CODE_MISMATCH", "MINIMUM_ABOVE_MAXIMUM", "SCALE_REQUIRED", "REPEATED_VALUE"))
        .body(
            "findings.find { it.code == 'MINIMUM_ABOVE_MAXIMUM' }.message.en",
            equalTo("The minimum 10 is above the maximum 5.50"))
        .body("findings.find { it.code == 'REPEATED_VALUE' }.pointer", equalTo("/sexes/2"));
    get("/v1/indicators/OTHER").then().statusCode(404);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no sex               | "sexes": []                          | WRONG_LENGTH      | /sexes
          an unknown sex       | "sexes": ["X"]                       | VALUE_NOT_ALLOWED | /sexes/0
          decimals below 0     | "sexes": ["F"], "decimals": -1       | OUT_OF_RANGE      | /decimals
          a fraction of digits | "sexes": ["F"], "decimals": 1.5      | WRONG_TYPE        | /decimals
          a scale of 0         | "sexes": ["F"], "scale": 0           | OUT_OF_RANGE      | /scale
          an unknown field     | "sexes": ["F"], "colour": "red"      | UNKNOWN_FIELD     | /colour
          a name in English    | "sexes": ["F"], "name": {"en": "x"}  | MISSING_FIELD     | /name/zh
          text for a number    | "sexes": ["F"], "minimum": "0"       | WRONG_TYPE        | /minimum
          """)
  void is_refused_with(String situation, String fields, String code, String pointer) {
    String name = fields.contains("\"name\"") ? "" : "\"name\": {\"zh\": \"x\"},";
    String decimals = fields.contains("decimals") ? "" : "\"decimals\": 1,";
    Given.put(
            "/v1/indicators/REFUSED",
            """
            {"code": "REFUSED", %s "unit": "人", %s "valueKind": "COUNT", "aggregation": "SUM", %s}
            """
                .formatted(name, decimals, fields))
        .statusCode(422)
        .body("findings.code", equalTo(java.util.List.of(code)))
        .body("findings.pointer", equalTo(java.util.List.of(pointer)));
    get("/v1/indicators/REFUSED").then().statusCode(404);
  }
}
