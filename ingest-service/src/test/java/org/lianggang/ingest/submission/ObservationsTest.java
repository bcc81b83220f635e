package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** What was known when, as it was announced. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class ObservationsTest {

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
  void are_seen_as_of_a_position_or_a_time() throws Exception {
    String year = Setting.year();
    Response first = acceptedAndPublished(year, 50);
    Response second = acceptedAndPublished(year, 51);
    int before = first.path("items[0].knownFrom.position");
    int after = second.path("items[0].knownFrom.position");
    String since = second.path("items[0].knownFrom.time");
    assertThat(values(year, "")).containsExactly(51);
    assertThat(values(year, "&asOf=" + after)).containsExactly(51);
    assertThat(values(year, "&asOf=" + (after - 1))).containsExactly(50);
    assertThat(values(year, "&asOf=" + (before - 1))).isEmpty();
    assertThat(values(year, "&asOf=" + since)).containsExactly(51);
    assertThat(values(year, "&asOf=" + Instant.parse(since).minusMillis(1))).containsExactly(50);
    assertThat(values(year, "&asOf=1999-12-31T23:59:59.5%2B08:00")).isEmpty();
    assertThat(values(year, "&history=true&asOf=" + before)).containsExactly(50);
    assertThat(values(year, "&history=true")).containsExactly(50, 51);
  }

  @Test
  void are_not_told_as_of_what_is_still_to_come() throws Exception {
    String year = Setting.year();
    acceptedAndPublished(year, 50);
    long head = get("/v1/status").jsonPath().getLong("head");
    String now = Instant.now().toString();
    assertThat(values(year, "&asOf=" + head)).containsExactly(50);
    assertThat(values(year, "&asOf=" + now)).containsExactly(50);
    for (String asOf : List.of(String.valueOf(head + 1000), Instant.now().plusSeconds(60) + "")) {
      get("/v1/observations?period=" + year + "&asOf=" + asOf)
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("findings.code", contains("AS_OF_BEYOND_HEAD"))
          .body("findings[0].value", equalTo(asOf))
          .body(
              "findings[0].message.en",
              startsWith("What was known as of " + asOf + " cannot be said yet"))
          .body("findings[0].message.zh", startsWith("截至 " + asOf + " 的数据尚不能确定"));
    }
  }

  @Test
  void are_read_page_by_page() {
    String year = Setting.year();
    Reported.accepted(
        Reported.byHealth(
            year,
            "\"indicator\": \"COVERAGE\", \"sex\": \"F\", \"value\": 1",
            "\"indicator\": \"COVERAGE\", \"sex\": \"M\", \"value\": 2",
            "\"indicator\": \"COVERAGE\", \"sex\": \"_U\", \"value\": 3",
            "\"indicator\": \"CHILDREN\", \"region\": \"152921\", \"value\": 4"));
    Reported.accepted(
        Reported.byHealth(
            year, "\"indicator\": \"COVERAGE\", \"sex\": \"F\", \"value\": 5, \"reason\": \"核实\""));
    assertThat(everyPage(year, "")).containsExactly(5, 2, 3, 4);
    assertThat(everyPage(year, "&history=true")).containsExactly(1, 5, 2, 3, 4);
  }

  @Test
  void are_found_by_every_part_of_their_cell() {
    String year = Setting.year();
    Reported.accepted(
        Reported.byHealth(
            year,
            "\"indicator\": \"COVERAGE\", \"sex\": \"F\", \"value\": 1",
            "\"indicator\": \"COVERAGE\", \"value\": 2",
            "\"indicator\": \"CHILDREN\", \"region\": \"152921\", \"value\": 3"));
    assertThat(values(year, "&sex=F")).containsExactly(1);
    assertThat(values(year, "&indicator=COVERAGE")).containsExactly(1, 2);
    assertThat(values(year, "&region=152921")).containsExactly(3);
    assertThat(values(year, "&residence=U")).isEmpty();
  }

  @Test
  void show_a_missing_value_as_missing_and_never_as_zero() {
    String year = Setting.year();
    Reported.accepted(
        Reported.byHealth(
            year, "\"indicator\": \"COVERAGE\", \"missing\": \"WORK_NOT_CARRIED_OUT\""));
    Response found = get("/v1/observations?period=" + year);
    found.then().body("items[0].missing", equalTo("WORK_NOT_CARRIED_OUT"));
    assertThat(found.asString()).contains("\"obsStatus\":\"O\"").doesNotContain("\"value\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"asOf=yesterday", "asOf=-1", "cursor=abc", "limit=0", "limit=1001", "sex=W", "x=1"})
  void are_not_given_for_a_question_that_is_none(String query) {
    get("/v1/observations?" + query).then().statusCode(400);
  }

  /** Published a moment after the commit. */
  private Response acceptedAndPublished(String year, int value) throws InterruptedException {
    Reported.accepted(
        Reported.byHealth(
            year, "\"indicator\": \"COVERAGE\", \"value\": " + value + ", \"reason\": \"核实\""));
    for (int tries = 0; tries < 200; tries++) {
      Response found = get("/v1/observations?period=" + year);
      if (found.path("items[0].knownFrom") != null) {
        return found;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("not published within four seconds");
  }

  private static List<Integer> values(String year, String query) {
    Response found =
        given().urlEncodingEnabled(false).get("/v1/observations?period=" + year + query);
    found.then().statusCode(200);
    return found.path("items.value");
  }

  private static List<Integer> everyPage(String year, String query) {
    List<Integer> values = new ArrayList<>();
    String next = "";
    while (next != null) {
      Response page = get("/v1/observations?limit=2&period=" + year + query + next);
      page.then().statusCode(200);
      values.addAll(page.path("items.value"));
      String cursor = page.path("next");
      next = cursor == null ? null : "&cursor=" + cursor;
    }
    return values;
  }
}
