package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.TestDatabase;

/** A report that is complete for its scope withdraws what it leaves out. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class FullScopeTest {

  private static final String TOTAL = "\"indicator\": \"COVERAGE\", \"sex\": \"_T\", \"value\": 50";
  private static final String GIRLS = "\"indicator\": \"COVERAGE\", \"sex\": \"F\", \"value\": 50";
  private static final String BOYS = "\"indicator\": \"COVERAGE\", \"sex\": \"M\", \"value\": 50";
  private static final String CHILDREN = "\"indicator\": \"CHILDREN\", \"value\": 812";
  private static final String SCOPE = "scopeRegions=152900&scopeIndicators=COVERAGE";

  private static final Map<String, Integer> ALL_WITHDRAWN =
      Map.of("received", 3, "new", 0, "revised", 3, "unchanged", 0, "rejected", 0, "withdrawn", 3);

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void is_tried_and_then_confirmed() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, TOTAL, GIRLS, BOYS, CHILDREN));
    post(SCOPE + "&dryRun=true", year, TOTAL)
        .then()
        .statusCode(200)
        .body("counts.received", equalTo(3))
        .body("counts.unchanged", equalTo(1))
        .body("counts.revised", equalTo(2))
        .body("counts.withdrawn", equalTo(2));
    post(SCOPE, year, TOTAL)
        .then()
        .statusCode(428)
        .body("findings.code", contains("TOMBSTONES_NOT_CONFIRMED"))
        .body("findings[0].message.zh", equalTo("按声明的范围将撤销 2 项已接受的数据"));
    post(SCOPE + "&tombstones=1", year, TOTAL).then().statusCode(412);
    Response receipt = post(SCOPE + "&tombstones=2", year, TOTAL);
    receipt.then().statusCode(201).body("counts.withdrawn", equalTo(2));
    Reported.accept(receipt.path("id"), receipt.path("digest")).then().statusCode(200);
    get("/v1/observations?indicator=COVERAGE&region=152900&period=" + year)
        .then()
        .body("items.sex", contains("F", "M", "_T"))
        .body("items.revision", contains(2, 2, 1))
        .body("items.missing", contains("WITHDRAWN", "WITHDRAWN", null))
        .body("items[0].value", nullValue())
        .body("items[0].reason", equalTo("按新口径不再分性别"));
    get("/v1/observations?indicator=CHILDREN&region=152900&period=" + year)
        .then()
        .body("items.value", contains(812));
    post(SCOPE + "&dryRun=true", year, TOTAL)
        .then()
        .body("counts.received", equalTo(1))
        .body("counts.withdrawn", nullValue());
  }

  @Test
  void names_what_lies_outside_and_wants_a_reason() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, TOTAL, GIRLS));
    post(SCOPE + "&tombstones=1", year, TOTAL, CHILDREN)
        .then()
        .statusCode(422)
        .body("findings.code", contains("OUTSIDE_SCOPE"))
        .body("findings[0].row", equalTo(2));
    given()
        .contentType(ContentType.JSON)
        .body(Reported.byHealth(year, TOTAL))
        .post("/v1/submissions?tombstones=1&" + SCOPE)
        .then()
        .statusCode(422)
        .body("findings.code", hasItem("MISSING_FIELD"))
        .body("findings[0].pointer", equalTo("/note"));
    post("scopeRegions=152900", year, TOTAL)
        .then()
        .statusCode(400)
        .body("findings.code", contains("MISSING_PARAMETER"));
  }

  @Test
  void leaves_alone_what_others_have_reported() {
    String year = Setting.year();
    Reported.accepted(Reported.by("EDUCATION", year, "\"indicator\": \"EDUCATED\", \"value\": 90"));
    post("scopeRegions=152900,152900&scopeIndicators=COVERAGE,EDUCATED", year, TOTAL)
        .then()
        .statusCode(201)
        .body("counts.withdrawn", nullValue())
        .body("findings", empty());
  }

  @Test
  void without_a_head_is_refused_like_any_other() {
    Table.bare(Table.CSV)
        .body("indicator,value\nCOVERAGE,50\n")
        .post("/v1/submissions?" + SCOPE)
        .then()
        .statusCode(400)
        .body("findings.code", hasItem("MISSING_PARAMETER"));
    given()
        .contentType(ContentType.JSON)
        .body("{\"observations\": [{" + TOTAL + "}]}")
        .post("/v1/submissions?" + SCOPE)
        .then()
        .statusCode(422)
        .body("findings.code", hasItem("MISSING_FIELD"));
  }

  @Test
  void without_anything_left_out_is_like_any_other() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, TOTAL));
    Response receipt = post(SCOPE, year, TOTAL, GIRLS);
    receipt.then().statusCode(201).body("counts.new", equalTo(1));
    assertThat(
            setting.count("submission_row where missing = 'WITHDRAWN' and period = '" + year + "'"))
        .isZero();
  }

  @Test
  void without_a_row_says_that_nothing_is_left_in_it() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, TOTAL, GIRLS, BOYS, CHILDREN));
    String coverage = "/v1/observations?indicator=COVERAGE&region=152900&period=" + year;
    int before = published(coverage);
    post(SCOPE + "&dryRun=true", year)
        .then()
        .statusCode(200)
        .body("counts", equalTo(ALL_WITHDRAWN))
        .body("id", nullValue());
    post(SCOPE, year)
        .then()
        .statusCode(428)
        .body("findings.code", contains("TOMBSTONES_NOT_CONFIRMED"));
    post(SCOPE + "&tombstones=2", year).then().statusCode(412);
    Response receipt = post(SCOPE + "&tombstones=3", year);
    receipt.then().statusCode(201).body("counts", equalTo(ALL_WITHDRAWN));
    get("/v1/submissions/" + receipt.path("id"))
        .then()
        .body("observations.row", contains(1, 2, 3))
        .body("observations.missing", everyItem(equalTo("WITHDRAWN")));
    Reported.accept(receipt.path("id"), receipt.path("digest")).then().statusCode(200);
    int after = published(coverage);
    get(coverage)
        .then()
        .body("items.revision", contains(2, 2, 2))
        .body("items.value", everyItem(nullValue()))
        .body("items.missing", everyItem(equalTo("WITHDRAWN")));
    get(coverage + "&asOf=" + before).then().body("items.value", contains(50, 50, 50));
    get(coverage + "&asOf=" + after).then().body("items.missing", everyItem(equalTo("WITHDRAWN")));
    get("/v1/observations?indicator=CHILDREN&region=152900&period=" + year)
        .then()
        .body("items.value", contains(812));
    Response nothing = post(SCOPE, year);
    nothing.then().statusCode(201).body("counts.received", equalTo(0));
    Reported.accept(nothing.path("id"), nothing.path("digest")).then().statusCode(200);
    get(coverage).then().body("items.revision", contains(2, 2, 2));
  }

  @Test
  void without_a_row_in_any_format() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, TOTAL, GIRLS, BOYS));
    byte[] headings = "indicator,sex,value\n".getBytes(StandardCharsets.UTF_8);
    Map<String, byte[]> empty =
        Map.of(Table.CSV, headings, Spreadsheet.TYPE, Spreadsheet.of("代码|合计|男|女"));
    empty.forEach(
        (type, table) -> {
          Table.request(type, year)
              .queryParam("note", "不再统计")
              .body(table)
              .post("/v1/submissions?dryRun=true&" + SCOPE)
              .then()
              .statusCode(200)
              .body("counts", equalTo(ALL_WITHDRAWN));
          Table.post(type, year, table)
              .then()
              .statusCode(422)
              .body("findings.code", contains("NO_ROWS"));
        });
    post("dryRun=true", year)
        .then()
        .statusCode(422)
        .body("findings.code", contains("WRONG_LENGTH"))
        .body("findings[0].pointer", equalTo("/observations"));
  }

  /** The place of the feed from which all of these are known. */
  private static int published(String observations) {
    return Awaitility.await()
        .until(
            () -> get(observations).<Integer>path("items.knownFrom.position.max()"),
            Objects::nonNull);
  }

  private static Response post(String query, String year, String... rows) {
    String report =
        Reported.byHealth(year, rows)
            .replace("\"region\":", "\"note\": \"按新口径不再分性别\", \"region\":");
    return given().contentType(ContentType.JSON).body(report).post("/v1/submissions?" + query);
  }
}
