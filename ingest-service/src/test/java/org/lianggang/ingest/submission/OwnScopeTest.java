package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.document.Sha256;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.TestIssuer;

/** Who may little gets all of their own work done, also where it rests on what they may not see. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class OwnScopeTest {

  private static final String REPORTER = "reporter:HEALTH:152900";
  private static final String REVIEWER = "reviewer::152900";
  private static final String ADMINISTRATOR = "administrator::152900";

  private static final String ROW =
      "\"indicator\": \"COVERAGE\", \"region\": \"%s\", \"value\": %d, \"explanation\": \"已核实\", \"reason\": \"核实\"";

  @Inject Setting setting;

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  private static RequestSpecification as(String... grants) {
    return given()
        .header("Authorization", "Bearer " + TestIssuer.token(grants))
        .contentType(ContentType.JSON);
  }

  private static String report(String year, int value) {
    return Reported.byHealth(year, ROW.formatted("152900", value), ROW.formatted("152921", value));
  }

  private static Response accepted(String year, int value) {
    Response receipt = as(REPORTER).body(report(year, value)).post("/v1/submissions");
    receipt.then().statusCode(201);
    as(REVIEWER)
        .header("If-Match", "\"" + receipt.path("digest") + "\"")
        .post("/v1/submissions/" + receipt.path("id") + "/accept")
        .then()
        .statusCode(200);
    return receipt;
  }

  @Test
  void a_unit_reports_once_with_a_key_and_sees_what_it_reported() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    String id = null;
    for (int time = 0; time < 2; time++) {
      Response receipt =
          as(REPORTER)
              .header("Idempotency-Key", key)
              .body(report(year, 50))
              .post("/v1/submissions");
      receipt.then().statusCode(201);
      assertThat(id == null || id.equals(receipt.path("id"))).isTrue();
      id = receipt.path("id");
    }
    as(REPORTER).get("/v1/submissions/" + id).then().body("observations", hasSize(2));
    as(REPORTER).get("/v1/submissions/" + id + "/observations").then().body("items", hasSize(2));
    as(REPORTER)
        .get("/v1/submissions?unit=HEALTH&region=152900&period=" + year)
        .then()
        .body("items.id", equalTo(List.of(id)));
    as(REPORTER).get("/v1/disputes?unit=HEALTH&region=152900").then().statusCode(200);
    as("reporter:EDUCATION:152900").get("/v1/submissions/" + id).then().statusCode(404);
  }

  @Test
  void a_draft_is_replaced_submitted_returned_and_withdrawn() {
    String year = Setting.year();
    Response draft = as(REPORTER).body(report(year, 50)).post("/v1/submissions?draft=true");
    String path = "/v1/submissions/" + draft.path("id");
    as(REPORTER).body(report(year, 51)).put(path).then().statusCode(200);
    as(REPORTER).post(path + "/submit").then().statusCode(200);
    as(REVIEWER)
        .body("{\"reasons\": [{\"row\": 1, \"text\": \"请核实\"}]}")
        .post(path + "/return")
        .then()
        .statusCode(200);
    as(REPORTER)
        .body("{\"reasons\": [{\"text\": \"撤回\"}]}")
        .post(path + "/withdraw")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"));
  }

  @Test
  void a_bureau_accepts_a_revision_of_what_another_report_said() {
    String year = Setting.year();
    Response first = accepted(year, 50);
    accepted(year, 51);
    as(REVIEWER)
        .get("/v1/submissions/" + first.path("id"))
        .then()
        .body("state", equalTo("SUPERSEDED"));
  }

  @Test
  void who_sees_a_county_sees_its_figure_that_was_reported_with_others() {
    String year = Setting.year();
    accepted(year, 50);
    String address = "/v1/observations?period=" + year + "&region=";
    as("analyst::152921")
        .get(address + "152921")
        .then()
        .body("items", hasSize(1))
        .body("items[0].memberUnit", equalTo("HEALTH"));
    as("analyst::152921").get(address + "152900").then().statusCode(403);
    as("analyst::152922").get(address + "152922").then().body("items", hasSize(0));
  }

  @Test
  void a_unit_writes_its_text_with_a_file_and_the_bureau_accepts_it() {
    byte[] file = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    String digest = Sha256.hex(Sha256.digest().digest(file));
    String year = Setting.year();
    for (int time = 0; time < 2; time++) {
      as(REPORTER)
          .contentType("text/plain")
          .body(file)
          .put("/v1/attachments/" + digest)
          .then()
          .statusCode(time == 0 ? 201 : 200);
    }
    String path = "/v1/narratives/HEALTH/152900/" + year;
    Response text =
        as(REPORTER)
            .body(
                """
                {"implementation": {"zh": "x"}, "plan": {"zh": "x"}, "attachments": [
                  {"digest": "%s", "name": "x.txt", "mediaType": "text/plain"}]}
                """
                    .formatted(digest))
            .put(path);
    text.then().statusCode(201);
    as(REPORTER).get("/v1/attachments/" + digest).then().statusCode(200);
    as("reporter:EDUCATION:152900").get("/v1/attachments/" + digest).then().statusCode(404);
    as(REVIEWER)
        .header("If-Match", "\"" + text.path("digest") + "\"")
        .post(path + "/accept")
        .then()
        .statusCode(200);
    as(REVIEWER).get(path).then().body("state", equalTo("ACCEPTED"));
  }

  @Test
  void an_administrator_of_a_region_keeps_what_is_of_it() {
    String unit = "U" + UUID.randomUUID().toString().replace("-", "").toUpperCase();
    put(
        "/v1/regions/152922",
        """
        {"code": "152922", "name": {"zh": "阿拉善右旗（%s）"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2000-01-01"}
        """
            .formatted(unit));
    put(
        "/v1/regions/152922",
        """
        {"code": "152922", "name": {"zh": "阿拉善右旗"}, "level": "COUNTY", "parent": "152900",
         "validFrom": "2000-01-01"}
        """);
    put(
        "/v1/member-units/" + unit,
        """
        {"code": "%s", "name": {"zh": "x"}, "department": "HEALTH", "region": "152921",
         "validFrom": "2015-01-01"}
        """
            .formatted(unit));
    put("/v1/duties/" + unit, "{\"unit\": \"%s\", \"items\": []}".formatted(unit));
    put(
        "/v1/waivers/" + unit + "/2290",
        "{\"unit\": \"%s\", \"period\": \"2290\", \"items\": []}".formatted(unit));
    put(
        "/v1/rule-waivers/" + unit,
        """
        {"code": "%s", "rule": "SCALE_SLIP", "regions": ["152921"], "from": 2290, "to": 2290,
         "reason": "x", "decidedBy": "x"}
        """
            .formatted(unit));
    put(
        "/v1/webhooks/" + unit,
        "{\"code\": \"%s\", \"url\": \"https://hooks.example.org/x\", \"regions\": [\"152921\"]}"
            .formatted(unit));
    String webhook = "/v1/webhooks/" + unit;
    as(ADMINISTRATOR).get(webhook + "/deliveries").then().statusCode(200);
    as("administrator::152922").get(webhook).then().statusCode(404);
    as(ADMINISTRATOR)
        .post(webhook + "/renew-secret")
        .then()
        .statusCode(200)
        .body("secret", notNullValue());
    as(ADMINISTRATOR).delete(webhook).then().statusCode(204);
  }

  private static void put(String path, String document) {
    int status = as(ADMINISTRATOR).body(document).put(path).statusCode();
    assertThat(status).as(path).isIn(200, 201);
  }

  @Test
  void whoever_has_signed_in_makes_sees_and_revokes_keys_of_their_own() {
    Response made =
        as("analyst::152900")
            .body("{\"label\": \"x\", \"grants\": [\"analyst::152921\"], \"validDays\": 1}")
            .post("/v1/keys");
    made.then().statusCode(201);
    given()
        .header("Authorization", "")
        .header("X-API-Key", made.<String>path("secret"))
        .get("/v1/regions/152921")
        .then()
        .statusCode(200);
    as("analyst::152900")
        .get("/v1/keys?limit=1000")
        .then()
        .body("items.id", hasItem(made.<String>path("id")));
    as("administrator")
        .get("/v1/keys?limit=1000")
        .then()
        .body("items.id", hasItem(made.<String>path("id")));
    as("analyst::152900").delete("/v1/keys/" + made.path("id")).then().statusCode(200);
  }
}
