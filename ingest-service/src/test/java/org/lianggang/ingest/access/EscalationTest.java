package org.lianggang.ingest.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Existence;
import org.lianggang.testkit.TestIssuer;

/** What an address does not say a body may say: nobody gets further by it. */
@QuarkusTest
class EscalationTest {

  @BeforeEach
  void there_is_another_province() {
    Given.unit();
    Given.region("610000", "陕西省", "PROVINCE", "000000");
    Given.region("610304", "陈仓区", "COUNTY", "610000");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a report of another unit        | reporter:ALXA_HEALTH:152900 | POST | /v1/submissions | {'memberUnit': 'OTHER', 'region': '152900', 'period': '2291', 'observations': [{'indicator': 'X', 'value': 1}]}
          a report for another region     | reporter:ALXA_HEALTH:152900 | POST | /v1/submissions | {'memberUnit': 'ALXA_HEALTH', 'region': '610304', 'period': '2291', 'observations': [{'indicator': 'X', 'value': 1}]}
          a report for what lies above    | reporter:ALXA_HEALTH:152900 | POST | /v1/submissions | {'memberUnit': 'ALXA_HEALTH', 'region': '150000', 'period': '2291', 'observations': [{'indicator': 'X', 'value': 1}]}
          a row of another region         | reporter:ALXA_HEALTH:152900 | POST | /v1/submissions | {'memberUnit': 'ALXA_HEALTH', 'region': '152900', 'period': '2291', 'observations': [{'indicator': 'X', 'region': '610304', 'value': 1}]}
          withdrawing elsewhere           | reporter:ALXA_HEALTH:152900 | POST | /v1/submissions?scopeRegions=610304&scopeIndicators=X | {'memberUnit': 'ALXA_HEALTH', 'region': '152900', 'period': '2291', 'observations': [{'indicator': 'X', 'value': 1}]}
          judging another region          | reviewer::152900 | POST | /v1/judgements | {'plan': 'P', 'measure': 'M', 'region': '610304', 'period': '2291', 'status': 'ATTAINED', 'evidence': 'x', 'reviewer': 'x'}
          a region below another          | administrator::152900 | PUT | /v1/regions/152999 | {'code': '152999', 'name': {'zh': 'x'}, 'level': 'COUNTY', 'parent': '610000', 'validFrom': '2000-01-01'}
          a region drawn to oneself       | administrator::152900 | PUT | /v1/regions/610304 | {'code': '610304', 'name': {'zh': 'x'}, 'level': 'COUNTY', 'parent': '152900', 'validFrom': '2000-01-01'}
          one's own region moved up       | administrator::152900 | PUT | /v1/regions/152900 | {'code': '152900', 'name': {'zh': 'x'}, 'level': 'PREFECTURE', 'parent': '610000', 'validFrom': '2000-01-01'}
          a unit drawn to oneself         | administrator::152921 | PUT | /v1/member-units/ALXA_HEALTH | {'code': 'ALXA_HEALTH', 'name': {'zh': 'x'}, 'department': 'HEALTH', 'region': '152921', 'validFrom': '2015-01-01'}
          duties in another region        | administrator::152900 | PUT | /v1/duties/ALXA_HEALTH | {'unit': 'ALXA_HEALTH', 'items': [{'indicator': 'ENROLMENT', 'regions': ['610304'], 'from': 2024}]}
          a waiver of a rule everywhere   | administrator::152900 | PUT | /v1/rule-waivers/MINE | {'code': 'MINE', 'rule': 'SCALE_SLIP', 'from': 2291, 'reason': 'x', 'decidedBy': 'x'}
          notices of everything           | administrator::152900 | PUT | /v1/webhooks/MINE | {'code': 'MINE', 'url': 'https://hooks.example.org/x'}
          notices of another region       | administrator::152900 | PUT | /v1/webhooks/MINE | {'code': 'MINE', 'url': 'https://hooks.example.org/x', 'regions': ['152900', '610304']}
          """)
  void is_refused(String situation, String grant, String method, String address, String body) {
    given()
        .header("Authorization", "Bearer " + TestIssuer.token(grant))
        .contentType(ContentType.JSON)
        .body(body.replace('\'', '"'))
        .request(method, address)
        .then()
        .statusCode(403);
  }

  @Test
  void a_table_says_it_in_its_address() {
    given()
        .header("Authorization", "Bearer " + TestIssuer.token("reporter:ALXA_HEALTH:152900"))
        .contentType("text/csv; charset=utf-8")
        .body("indicator,region,value\nX,610304,1\n")
        .post("/v1/submissions?memberUnit=ALXA_HEALTH&region=152900&period=2291")
        .then()
        .statusCode(403)
        .body("findings[0].code", equalTo("OUTSIDE_OWN_SCOPE"));
  }

  @Test
  void a_long_report_is_refused_and_leaves_nothing() {
    String rows = "X,152900,1\n".repeat(10_001) + "X,610304,1\n";
    given()
        .header("Authorization", "Bearer " + TestIssuer.token("reporter:ALXA_HEALTH:152900"))
        .contentType("text/csv; charset=utf-8")
        .body("indicator,region,value\n" + rows)
        .post("/v1/submissions?memberUnit=ALXA_HEALTH&region=152900&period=2291")
        .then()
        .statusCode(403)
        .body("findings[0].code", equalTo("OUTSIDE_OWN_SCOPE"));
    given()
        .get("/v1/jobs?unit=ALXA_HEALTH&region=152900")
        .then()
        .body("items.findAll { it.state == 'RECEIVING' }.size()", equalTo(0));
  }

  @Test
  void what_others_have_is_not_told_from_what_nobody_has() {
    Given.kept(
        "/v1/webhooks/THEIRS",
        "{'code': 'THEIRS', 'url': 'https://hooks.example.org/x', 'regions': ['610304']}");
    Existence.isNotTold(
        "GET", "/v1/webhooks/%s", "THEIRS", "NOBODY", TestIssuer.token("administrator::152900"));
  }

  @Test
  void a_variable_of_an_address_is_not_written_otherwise() {
    for (String address : new String[] {"/v1/webhooks/MINE;x=1", "/v1/jobs/a%2Fb"}) {
      given()
          .header("Authorization", "Bearer " + TestIssuer.token("administrator::152900"))
          .urlEncodingEnabled(false)
          .get(address)
          .then()
          .statusCode(404);
    }
  }
}
