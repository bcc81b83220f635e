package org.lianggang.ingest.obligation;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/** What follows from duties and rounds, and where it stands. */
@QuarkusTest
class ObligationsTest {

  private static final String RATE = "'indicator': 'NX_RATE', 'value': 50";
  private static final String CELL =
      "items.collect { it.region + ' ' + it.indicator + ' ' + it.sex + ' ' + it.residence }";

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
  void follow_from_duties_and_what_indicators_declare() {
    Given.countyRound(2024, "");
    assertThat(ofHealth("2024", "").<List<String>>path(CELL))
        .containsExactly(
            "640104 NX_RATE F _T",
            "640104 NX_RATE M _T",
            "640104 NX_RATE _T _T",
            "640104 NX_WOMEN F R",
            "640104 NX_WOMEN F _T",
            "640105 NX_RATE F _T",
            "640105 NX_RATE M _T",
            "640105 NX_RATE _T _T");
    assertThat(ofHealth("2024", "&region=640105").<List<String>>path(CELL)).hasSize(3);
    assertThat(ofHealth("2024", "&domain=NX2").<List<String>>path("items.indicator.unique()"))
        .containsExactly("NX_WOMEN");
    get("/v1/obligations?round=2024&unit=NX_CIVIL").then().body("items", equalTo(List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2019, false", "2020, true", "2021, false", "2025, true"})
  void of_what_is_not_collected_every_year_are_counted_from_the_baseline(int year, boolean owed) {
    Given.countyRound(year, "");
    List<String> indicators = ofHealth(year + "/COUNTY", "").path("items.indicator");
    assertThat(indicators.contains("NX_CENSUS")).isEqualTo(owed);
  }

  @ParameterizedTest(name = "at {0}: {1}, {2} days late")
  @CsvSource({
    "2018-12-31T15:59:59Z, NOT_DUE, 0",
    "2018-12-31T16:00:00Z, DUE,     0",
    "2019-03-31T15:59:59Z, DUE,     0",
    "2019-03-31T16:00:00Z, OVERDUE, 1",
    "2019-07-09T16:00:00Z, OVERDUE, 101"
  })
  void are_due_by_the_day_in_china(String now, String state, int daysLate) {
    Given.countyRound(2018, "");
    day.is(now);
    ofHealth("2018", "&region=640105&limit=1")
        .then()
        .body("items[0].state", equalTo(state))
        .body("items[0].daysLate", equalTo(daysLate))
        .body("items[0].opens", equalTo("2019-01-01"))
        .body("items[0].due", equalTo("2019-03-31"))
        .body("items[0].closes", equalTo("2019-06-30"))
        .body("items[0].round", equalTo("2018/COUNTY"))
        .body("items[0].submission", nullValue());
  }

  @Test
  void are_reported_when_submitted_and_accepted_when_observed() {
    Given.countyRound(2017, "");
    day.is("2018-04-03");
    String missing = RATE.replace("'value': 50", "'sex': 'M', 'missing': 'NOT_COLLECTED'");
    String notYet = RATE.replace("'value': 50", "'sex': 'F', 'missing': 'NOT_YET_DUE'");
    Response receipt = Ningxia.report(2017, "", RATE, missing, notYet);
    String id = receipt.path("id");
    day.is("2018-05-01");
    assertThat(standing("2017", "")).containsExactly("OVERDUE 31", "REPORTED 3", "REPORTED 3");
    Ningxia.accept(receipt).then().statusCode(200);
    assertThat(standing("2017", "")).containsExactly("OVERDUE 31", "ACCEPTED 3", "ACCEPTED 3");
    String corrected = Ningxia.accepted(2017, RATE.replace("50", "51, 'reason': '核实'"));
    assertThat(standing("2017", "&state=ACCEPTED")).containsExactly("ACCEPTED 3", "ACCEPTED 3");
    assertThat(ofHealth("2017", "&state=ACCEPTED").<List<String>>path("items.submission"))
        .containsExactly(id, corrected);
  }

  @Test
  void are_reported_on_the_day_a_draft_is_submitted() {
    Given.countyRound(2016, "");
    day.is("2017-03-30");
    String id = Ningxia.report(2016, "?draft=true", RATE).path("id");
    assertThat(standing("2016", "")).containsExactly("DUE 0", "DUE 0", "DUE 0");
    day.is("2017-04-02");
    given().post("/v1/submissions/" + id + "/submit").then().statusCode(200);
    assertThat(standing("2016", "&state=REPORTED")).containsExactly("REPORTED 2");
    Given.post("/v1/submissions/" + id + "/return", "{\"reasons\": [{\"text\": \"请核对\"}]}")
        .statusCode(200);
    assertThat(standing("2016", "")).containsExactly("OVERDUE 2", "OVERDUE 2", "OVERDUE 2");
  }

  @ParameterizedTest(name = "{0}: due on {3}, closed after {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a unit in a region before a unit | 2015-12-31 | 2015-12-30 | 2015-04-10 | 2015-06-30
          a unit before a region           |            | 2015-05-20 | 2015-05-20 | 2015-06-30
          beyond the closing               |            | 2015-08-01 | 2015-08-01 | 2015-08-01
          """)
  void are_due_by_the_most_specific_exception(
      String situation, String ofRegion, String ofUnit, String due, String closes) {
    boolean both = ofRegion != null;
    Given.countyRound(
        2014,
        String.join(
            ", ",
            List.of(
                "{'region': '640104', 'due': '2015-12-29', 'reason': '区域'}",
                "{'unit': 'NX_HEALTH', 'due': '%s', 'reason': '单位'}".formatted(ofUnit),
                both
                    ? "{'unit': 'NX_HEALTH', 'region': '640104', 'due': '2015-04-10', 'reason': '机构合并'}"
                    : "{'unit': 'NX_CIVIL', 'region': '640104', 'due': '2015-04-10', 'reason': '机构合并'}")));
    ofHealth("2014", "&region=640104&limit=1")
        .then()
        .body("items[0].due", equalTo(due))
        .body("items[0].closes", equalTo(closes));
  }

  @Test
  void are_waived_for_a_reason_until_something_is_reported() {
    Given.countyRound(2013, "");
    day.is("2014-04-01");
    Ningxia.accepted(2013, RATE);
    Given.kept(
        "/v1/waivers/NX_HEALTH/2013",
        """
        {'unit': 'NX_HEALTH', 'period': '2013', 'items': [
          {'indicator': 'NX_RATE', 'region': '640104', 'reason': '制度调整', 'by': '统计局'}]}
        """);
    assertThat(standing("2013", "")).containsExactly("WAIVED 0", "WAIVED 0", "ACCEPTED 1");
    get("/v1/waivers/NX_HEALTH/2013").then().body("items.by", contains("统计局"));
    Given.kept(
        "/v1/waivers/NX_HEALTH/2013", "{'unit': 'NX_HEALTH', 'period': '2013', 'items': []}");
    assertThat(standing("2013", "")).containsExactly("OVERDUE 1", "OVERDUE 1", "ACCEPTED 1");
  }

  @Test
  void are_read_page_by_page() {
    Given.countyRound(2011, "");
    List<String> all = ofHealth("2011", "").path(CELL);
    List<String> paged = new ArrayList<>();
    String next = "";
    int pages = 0;
    while (next != null) {
      Response page = get("/v1/obligations?round=2011&limit=3&region=640104" + next);
      paged.addAll(page.<List<String>>path(CELL));
      String cursor = page.path("next");
      next = cursor == null ? null : "&cursor=" + cursor;
      pages++;
    }
    assertThat(pages).isEqualTo(2);
    assertThat(paged.get(0)).isEqualTo("640104 NX_BEDS _T _T");
    assertThat(paged.subList(1, 6)).isEqualTo(all.subList(0, 5));
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "round=1950,                  404, UNKNOWN_ROUND",
    "round=2024/NATION,           404, UNKNOWN_ROUND",
    "round=2024/VILLAGE,          400, WRONG_FORMAT",
    "unit=NX_HEALTH,              400, MISSING_PARAMETER",
    "round=2024&state=LATE,       400, VALUE_NOT_ALLOWED",
    "round=2024&cursor=abc,       400, WRONG_FORMAT"
  })
  void are_not_told_for_what_is_no_round(String query, int status, String code) {
    Given.countyRound(2024, "");
    get("/v1/obligations?" + query).then().statusCode(status).body("findings.code", contains(code));
  }

  /** Of RATE in 640104, for women, men and all. */
  private static List<String> standing(String round, String query) {
    return ofHealth(round, "&region=640104" + query)
        .path(
            "items.findAll { it.indicator == 'NX_RATE' }.collect { it.state + ' ' + it.daysLate }");
  }

  private static Response ofHealth(String round, String query) {
    Response found = get("/v1/obligations?unit=NX_HEALTH&round=" + round + query);
    found.then().statusCode(200);
    return found;
  }
}
