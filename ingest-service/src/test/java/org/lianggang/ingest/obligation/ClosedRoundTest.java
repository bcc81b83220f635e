package org.lianggang.ingest.obligation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/** Reports before, in and after a round. */
@QuarkusTest
class ClosedRoundTest {

  private static final String RATE = "'indicator': 'NX_RATE', 'value': 50";
  private static final String CORRECTED = "'indicator': 'NX_RATE', 'value': 51, 'reason': '核实'";
  private static final String EXTENSION =
      "{'unit': 'NX_HEALTH', 'region': '640104', 'due': '%s', 'reason': '更正'}";

  @Inject AnyDay day;

  @BeforeEach
  void prepare() {
    Ningxia.prepared();
  }

  @AfterEach
  void leaveTheClock() {
    day.isToday();
  }

  @Test
  void are_refused_while_it_is_not_open() {
    Given.countyRound(2060, "");
    day.is("2060-12-31");
    refused(Ningxia.report(2060, "", RATE), "ROUND_NOT_OPEN");
    refused(Ningxia.report(2060, "?draft=true", RATE), "ROUND_NOT_OPEN");
    day.is("2061-01-01");
    Ningxia.report(2060, "", RATE).then().statusCode(201).body("findings", empty());
    day.is("2061-06-30");
    Ningxia.report(2060, "", RATE)
        .then()
        .statusCode(201)
        .body("findings.code", contains("LATE"))
        .body("findings[0].severity", equalTo("NOTE"));
    day.is("2061-07-01");
    refused(Ningxia.report(2060, "", RATE), "ROUND_CLOSED");
  }

  @Test
  void that_came_in_time_are_accepted_after_it_closed() {
    Given.countyRound(2061, "");
    day.is("2062-03-31");
    Response receipt = Ningxia.report(2061, "", RATE);
    Response draft = Ningxia.report(2061, "?draft=true", RATE);
    day.is("2062-08-01");
    Ningxia.accept(receipt).then().statusCode(200).body("findings", empty());
    refused(given().post("/v1/submissions/" + draft.path("id") + "/submit"), "ROUND_CLOSED");
  }

  @Test
  void of_what_was_accepted_are_corrected_after_it_closed_by_an_extension_only() {
    Given.countyRound(2062, "");
    day.is("2063-03-01");
    Ningxia.accepted(2062, RATE);
    day.is("2063-09-01");
    refused(Ningxia.report(2062, "", CORRECTED), "ROUND_CLOSED");
    Given.countyRound(2062, EXTENSION.formatted("2063-08-31"));
    refused(Ningxia.report(2062, "", CORRECTED), "ROUND_CLOSED");
    Given.countyRound(2062, EXTENSION.formatted("2063-09-01"));
    Ningxia.accepted(2062, CORRECTED);
    refused(
        Ningxia.report(2062, "", "'indicator': 'NX_RATE', 'region': '640105', 'value': 5"),
        "ROUND_CLOSED");
  }

  private static void refused(Response answer, String code) {
    answer.then().statusCode(422).body("findings.code", contains(code));
  }
}
