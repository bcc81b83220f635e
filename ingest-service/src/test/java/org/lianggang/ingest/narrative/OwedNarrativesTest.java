package org.lianggang.ingest.narrative;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.lianggang.ingest.narrative.Gansu.write;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/** Which texts are owed for a round, and where they stand. */
@QuarkusTest
class OwedNarrativesTest {

  @Inject AnyDay day;

  private int year;

  @BeforeEach
  void prepare() {
    Gansu.prepared();
    year = Gansu.year();
    Given.countyRound(year, "");
  }

  @AfterEach
  void leaveTheClock() {
    day.isToday();
  }

  @Test
  void are_one_a_unit_and_region_of_its_duties() {
    day.is((year + 1) + "-04-10");
    assertThat(standing("GS_HEALTH")).containsExactly("620102 OVERDUE 10", "620103 OVERDUE 10");
    assertThat(standing("GS_CIVIL")).containsExactly("620102 OVERDUE 10");
    list("&unit=GS_HEALTH&region=620103")
        .then()
        .body("items.size()", equalTo(1))
        .body("items[0].period", equalTo(String.valueOf(year)))
        .body("items[0].round", equalTo(year + "/COUNTY"))
        .body("items[0].opens", equalTo((year + 1) + "-01-01"))
        .body("items[0].due", equalTo((year + 1) + "-03-31"))
        .body("items[0].closes", equalTo((year + 1) + "-06-30"));
  }

  @ParameterizedTest(name = "on {1} {0} years later: {2}")
  @CsvSource({"0, 12-31, NOT_DUE 0", "1, 01-01, DUE 0", "1, 03-31, DUE 0", "1, 04-01, OVERDUE 1"})
  void are_due_by_the_days_of_the_round(int later, String on, String state) {
    day.is((year + later) + "-" + on);
    assertThat(standing("GS_CIVIL")).containsExactly("620102 " + state);
  }

  @Test
  void go_from_reported_to_accepted_and_stay_so() {
    String path = "GS_HEALTH/620102/" + year;
    day.is((year + 1) + "-04-03");
    write(path, "一", "");
    assertThat(standing("GS_HEALTH")).containsExactly("620102 REPORTED 3", "620103 OVERDUE 3");
    day.is((year + 1) + "-05-01");
    Gansu.giveBack(path).then().statusCode(200);
    assertThat(standing("GS_HEALTH")).containsExactly("620102 OVERDUE 31", "620103 OVERDUE 31");
    write(path, "二", "");
    Gansu.acceptLatest(path).then().statusCode(200);
    day.is((year + 1) + "-05-05");
    write(path, "三", ", 'reason': '核实'").then().statusCode(200);
    assertThat(standing("GS_HEALTH")).containsExactly("620102 ACCEPTED 31", "620103 OVERDUE 35");
    Gansu.acceptLatest(path).then().statusCode(200);
    list("&unit=GS_HEALTH&state=ACCEPTED")
        .then()
        .body("items.region", contains("620102"))
        .body("items.version", contains(3))
        .body("items.daysLate", contains(31));
  }

  @Test
  void are_waived_where_every_figure_is() {
    day.is((year + 1) + "-04-01");
    Given.kept(
        "/v1/waivers/GS_HEALTH/" + year,
        """
        {'unit': 'GS_HEALTH', 'period': '%d', 'items': [
          {'indicator': 'GS_BEDS', 'region': '620103', 'reason': '机构合并', 'by': '统计局'}]}
        """
            .formatted(year));
    assertThat(standing("GS_HEALTH")).containsExactly("620102 OVERDUE 1", "620103 WAIVED 0");
    write("GS_HEALTH/620103/" + year, "仍报", "").then().statusCode(201);
    assertThat(standing("GS_HEALTH")).containsExactly("620102 OVERDUE 1", "620103 REPORTED 1");
  }

  @Test
  void are_read_page_by_page() {
    String next = "";
    for (String wanted : List.of("GS_CIVIL/620102", "GS_HEALTH/620102", "GS_HEALTH/620103")) {
      Response page = list("&limit=1&cursor=" + (next.isEmpty() ? "GS/0" : next));
      next = page.path("next");
      assertThat(page.<List<String>>path("items.collect { it.unit + '/' + it.region }"))
          .containsExactly(wanted);
    }
    list("&unit=GS_HEALTH&cursor=GS_HEALTH/620102")
        .then()
        .body("items.region", contains("620103"))
        .body("containsKey('next')", equalTo(false));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "round=1950,                  404, UNKNOWN_ROUND",
    "round=1950/NATION,           404, UNKNOWN_ROUND",
    "unit=GS_HEALTH,              400, MISSING_PARAMETER",
    "round=2024&state=LATE,       400, VALUE_NOT_ALLOWED",
    "round=2024&cursor=abc,       400, WRONG_FORMAT"
  })
  void are_not_told_for_what_is_no_round(String query, int status, String code) {
    get("/v1/narratives?" + query).then().statusCode(status).body("findings.code", contains(code));
  }

  private List<String> standing(String unit) {
    return list("&unit=" + unit)
        .path("items.collect { it.region + ' ' + it.state + ' ' + it.daysLate }");
  }

  private Response list(String query) {
    Response found = get("/v1/narratives?round=" + year + "/COUNTY" + query);
    found.then().statusCode(200);
    return found;
  }
}
