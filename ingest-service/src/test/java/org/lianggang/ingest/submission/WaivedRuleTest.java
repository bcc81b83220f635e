package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** More newborn than infants who die are taken only under a waiver, and it shows. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class WaivedRuleTest {

  private static final String[] NOT_NESTED = {
    "\"indicator\": \"NEONATAL_MORTALITY\", \"value\": 6",
    "\"indicator\": \"INFANT_MORTALITY\", \"value\": 5"
  };

  @Inject Setting setting;

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void is_noted_with_the_waiver_in_the_receipt_and_in_the_submission() {
    String year = Setting.year();
    Reported.post(Reported.byHealth(year, NOT_NESTED)).then().statusCode(422);
    waiver(year, "");
    Response receipt = Reported.post(Reported.byHealth(year, NOT_NESTED));
    receipt.then().statusCode(201);
    notedUnder("FOR_" + year, receipt);
    String id = receipt.path("id");
    Reported.accept(id, receipt.path("digest")).then().statusCode(200);
    notedUnder("FOR_" + year, get("/v1/submissions/" + id));
  }

  @Test
  void stands_against_accepting_it_once_the_waiver_has_ended() {
    String year = Setting.year();
    waiver(year, "");
    Response receipt = Reported.post(Reported.byHealth(year, NOT_NESTED));
    waiver(year, ", \"active\": false");
    Reported.accept(receipt.path("id"), receipt.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", equalTo(List.of("MORTALITY_NOT_NESTED")))
        .body("findings.severity", equalTo(List.of("BLOCK")))
        .body("findings[0].waiver", equalTo(null));
  }

  private static void notedUnder(String waiver, Response answer) {
    answer
        .then()
        .body("findings.code", equalTo(List.of("MORTALITY_NOT_NESTED")))
        .body("findings.severity", equalTo(List.of("NOTE")))
        .body("findings.waiver", equalTo(List.of(waiver)));
  }

  private static void waiver(String year, String more) {
    Given.put(
            "/v1/rule-waivers/FOR_" + year,
            """
            {"code": "FOR_%1$s", "rule": "MORTALITY_NOT_NESTED", "unit": "HEALTH",
             "regions": ["152900"], "from": %1$s, "to": %1$s, "reason": "漏报调查",
             "decidedBy": "统计局" %2$s}
            """
                .formatted(year, more))
        .statusCode(lessThan(300));
  }
}
