package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.TestDatabase;

/** What one unit has reported another does not silently replace. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class DisputeTest {

  private static final String FIFTY = "\"indicator\": \"COVERAGE\", \"value\": 50";
  private static final String SIXTY =
      "\"indicator\": \"COVERAGE\", \"value\": 60, \"reason\": \"年报\", \"explanation\": \"口径不同\"";

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
    Given.put(
            "/v1/member-units/STATISTICS",
            """
            {"code": "STATISTICS", "name": {"zh": "统计局"}, "department": "HEALTH",
             "region": "152900", "validFrom": "1900-01-01"}
            """)
        .statusCode(Matchers.lessThan(300));
    leadOf("STATISTICS", "LEAD");
  }

  @Test
  void between_equals_it_is_disputed_and_cannot_be_accepted() {
    String year = Setting.year();
    String first = Reported.accepted(Reported.byHealth(year, FIFTY));
    Reported.post(
            Reported.by(
                "STATISTICS",
                year,
                "\"indicator\": \"COVERAGE\", \"value\": 60, \"reason\": \"年报\""))
        .then()
        .statusCode(422)
        .body("findings.code", contains("DISPUTED"))
        .body("findings[0].severity", equalTo("EXPLAIN"))
        .body("findings[0].message.zh", equalTo("HEALTH 已报送同一数据，为 50，两单位数据不一致"))
        .body("findings[0].message.en", equalTo("HEALTH reported 50 for the same figure"));
    Response claim = Reported.post(Reported.by("STATISTICS", year, SIXTY));
    claim.then().statusCode(201).body("findings.code", contains("DISPUTED"));
    Reported.accept(claim.path("id"), claim.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", contains("DISPUTED"));
    assertThat(setting.count("observation where period = '" + year + "'")).isEqualTo(1);
    get("/v1/disputes?unit=HEALTH&region=152900&period=" + year)
        .then()
        .statusCode(200)
        .body("items.accepted.memberUnit", contains("HEALTH"))
        .body("items.accepted.submission", contains(first))
        .body("items.accepted.value", contains(50))
        .body("items.claimed.memberUnit", contains("STATISTICS"))
        .body("items.claimed.submission", contains(claim.<String>path("id")))
        .body("items.claimed.row", contains(1))
        .body("items.claimed.value", contains(60))
        .body("items.claimed.explanation", contains("口径不同"));
    get("/v1/disputes?unit=EDUCATION&period=" + year).then().body("items", empty());
    Reported.decide(claim.path("id"), "return", "{\"reasons\": [{\"text\": \"请核实\"}]}")
        .then()
        .statusCode(200);
    get("/v1/disputes?period=" + year).then().body("items", empty());
  }

  @Test
  void the_duties_settle_it() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, FIFTY));
    Response claim = Reported.post(Reported.by("STATISTICS", year, SIXTY));
    leadOf("STATISTICS", "COOPERATING");
    Reported.accept(claim.path("id"), claim.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", contains("FIGURE_OF_LEADING_UNIT"));
    leadOf("HEALTH", "COOPERATING");
    leadOf("STATISTICS", "LEAD");
    Reported.accept(claim.path("id"), claim.path("digest"))
        .then()
        .statusCode(200)
        .body("findings.code", contains("REPLACES_FIGURE_OF_OTHER_UNIT"));
    get("/v1/observations?indicator=COVERAGE&region=152900&period=" + year)
        .then()
        .body("items.value", contains(60))
        .body("items.memberUnit", contains("STATISTICS"));
    leadOf("HEALTH", "LEAD");
  }

  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource({
    "LEAD,        COOPERATING, 201, REPLACES_FIGURE_OF_OTHER_UNIT",
    "COOPERATING, LEAD,        422, FIGURE_OF_LEADING_UNIT",
    "COOPERATING, COOPERATING, 201, DISPUTED",
  })
  void the_leading_unit_has_the_last_word(String own, String other, int status, String code) {
    String year = Setting.year();
    leadOf("HEALTH", other);
    leadOf("STATISTICS", own);
    Reported.accepted(Reported.byHealth(year, FIFTY));
    Reported.post(Reported.by("STATISTICS", year, SIXTY))
        .then()
        .statusCode(status)
        .body("findings.code", contains(code));
    leadOf("HEALTH", "LEAD");
  }

  @Test
  void units_that_say_the_same_do_not_dispute() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, FIFTY));
    Reported.post(Reported.by("STATISTICS", year, FIFTY))
        .then()
        .statusCode(201)
        .body("findings", empty())
        .body("counts.unchanged", equalTo(1));
  }

  @Test
  void a_unit_that_does_not_owe_the_figure_any_more_has_no_say() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, FIFTY));
    duties("HEALTH", "LEAD", "1900, \"to\": 2000");
    Reported.post(Reported.by("STATISTICS", year, SIXTY))
        .then()
        .statusCode(201)
        .body("findings", empty());
    leadOf("HEALTH", "LEAD");
  }

  @Test
  void a_duty_that_was_withdrawn_in_between_is_noticed_at_the_acceptance() {
    String year = Setting.year();
    Response receipt = Reported.post(Reported.by("STATISTICS", year, FIFTY));
    duties("STATISTICS", "LEAD", "1900, \"to\": 2000");
    Reported.accept(receipt.path("id"), receipt.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", contains("FOREIGN_DUTY"));
    get("/v1/submissions/" + receipt.path("id")).then().body("state", equalTo("SUBMITTED"));
    assertThat(setting.count("observation where period = '" + year + "'")).isZero();
  }

  private static void leadOf(String unit, String role) {
    duties(unit, role, "1900");
  }

  /** Of HEALTH all that the other tests want it to owe. */
  private static void duties(String unit, String role, String from) {
    StringBuilder items = new StringBuilder();
    for (String indicator :
        new String[] {
          "COVERAGE",
          "CHILDREN",
          "INFANT_MORTALITY",
          "NEONATAL_MORTALITY",
          "MATERNAL_MORTALITY_RATIO"
        }) {
      items
          .append(items.isEmpty() ? "" : ", ")
          .append(
              """
              {"indicator": "%s", "regions": ["152900", "152921"], "from": %s, "role": "%s"}
              """
                  .formatted(indicator, from, role));
    }
    Given.put("/v1/duties/" + unit, "{\"unit\": \"%s\", \"items\": [%s]}".formatted(unit, items))
        .statusCode(Matchers.lessThan(300));
  }
}
