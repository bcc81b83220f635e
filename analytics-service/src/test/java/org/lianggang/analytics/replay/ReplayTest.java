package org.lianggang.analytics.replay;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** What warnings would have been worth, on a series that can be followed by hand. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class ReplayTest {

  @Inject Followed followed;
  @Inject ObjectMapper json;

  @BeforeAll
  static void keepTheContract() {
    Contract.checkEveryAnswer();
  }

  /**
   * At least 60 by 2030 from 40 in 2020: 2 points a year are on schedule. Two years on schedule,
   * then the share falls by 6 points and is behind (2023: 38, pace −0.33) until it is corrected.
   */
  @BeforeEach
  void follow() throws Exception {
    followed.nothing();
    region("000000", "NATION", null);
    region("152900", "PREFECTURE", "000000");
    followed.take(
        "indicator.put",
        """
        {"code": "I", "name": {"zh": "指标"}, "unit": "%", "scale": 100, "decimals": 1, "valueKind":
         "SHARE", "aggregation": "NONE", "sexes": ["_T"], "residences": ["_T"], "everyYears": 1,
         "yearEnds": "12-31", "sensitive": false}
        """);
    followed.take(
        "plan.put",
        """
        {"version": 1, "plan": {"code": "P", "name": {"zh": "规划"}, "subject": "WOMEN", "region":
         "152900", "startYear": 2021, "endYear": 2030, "baselineYear": 2020, "effectiveFrom": 2021,
         "domains": [{"code": "D", "name": {"zh": "健康"}, "goals": [{"code": "G", "text": {"zh": "目标"},
         "measures": [{"code": "M", "name": {"zh": "衡量"}, "class": "NUMERIC", "indicator": "I",
         "target": {"kind": "AT_LEAST", "value": 60, "year": 2030}, "lead": "HEALTH",
         "cooperating": []}]}]}]}}
        """);
    report(1, 2020, "40.0", 1);
    report(2, 2021, "42.0", 1);
    report(3, 2022, "44.0", 1);
    report(4, 2023, "38.0", 1);
    report(5, 2024, "37.0", 1);
    report(6, 2023, "46.0", 2);
    report(7, 2024, "48.0", 2);
  }

  @Test
  void tells_what_came_of_the_warnings_by_the_figures_first_reported() throws Exception {
    JsonNode answer = replay("");

    assertThat(answer.get("courses").asInt()).isEqualTo(1);
    assertThat(answer.get("behind").decimalValue()).isEqualByComparingTo("0.6");
    assertThat(rule(answer, "FLUCTUATION"))
        .containsAllEntriesOf(Map.of("alarms", 1, "late", 1, "onsets", 1, "misses", 1));
  }

  @Test
  void finds_nothing_bad_in_the_figures_that_stand() throws Exception {
    JsonNode answer = replay(", \"revisions\": \"LATEST\"");

    assertThat(rule(answer, "FLUCTUATION"))
        .containsAllEntriesOf(Map.of("alarms", 0, "onsets", 0, "misses", 0));
    assertThat(rule(answer, "FLUCTUATION")).doesNotContainKeys("precision", "recall", "leadYears");
  }

  @Test
  void goes_by_the_thresholds_of_the_request() throws Exception {
    JsonNode early = replay(", \"thresholds\": {\"sharePoints\": 2}");

    assertThat(rule(early, "FLUCTUATION"))
        .containsAllEntriesOf(
            Map.of("alarms", 3, "late", 1, "hits", 2, "falseAlarms", 0, "misses", 0));
    assertThat(((Number) rule(early, "FLUCTUATION").get("leadYears")).intValue()).isEqualTo(2);
    assertThat(rule(replay(", \"behind\": -1"), "FLUCTUATION"))
        .containsAllEntriesOf(Map.of("onsets", 0, "falseAlarms", 1));
  }

  @Test
  void keeps_nothing_of_it() throws Exception {
    String before = given().get("/v1/warnings").asString();
    replay(", \"thresholds\": {\"sharePoints\": 0.1}");

    assertThat(given().get("/v1/warnings").asString()).isEqualTo(before);
  }

  @Test
  void names_every_fault() {
    Response refused =
        post("{\"plan\": \"Q\", \"regions\": [\"999999\"], \"from\": 2024, \"to\": 2021}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("findings.code"))
        .containsExactly("UNKNOWN_PLAN", "UNKNOWN_REGION", "PERIODS_REVERSED");
    assertThat(refused.jsonPath().getList("findings.pointer"))
        .containsExactly("/plan", "/regions/0", "/to");
    assertThat(
            post("{\"plan\": \"P\", \"regions\": [], \"thresholds\": {\"luck\": 1}}")
                .jsonPath()
                .<String>getList("findings.code"))
        .containsExactlyInAnyOrder(
            "MISSING_FIELD", "MISSING_FIELD", "WRONG_LENGTH", "UNKNOWN_FIELD");
  }

  private JsonNode replay(String more) throws Exception {
    Response answer =
        post(
            "{\"plan\": \"P\", \"regions\": [\"152900\"], \"from\": 2021, \"to\": 2024%s}"
                .formatted(more));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return json.readTree(answer.asString());
  }

  private static Response post(String body) {
    return given().contentType("application/json").body(body).post("/v1/warnings/replay");
  }

  private Map<String, Object> rule(JsonNode answer, String code) {
    for (JsonNode rule : answer.get("rules")) {
      if (rule.get("code").asText().equals(code)) {
        return json.convertValue(
            rule, new com.fasterxml.jackson.core.type.TypeReference<Map<String, Object>>() {});
      }
    }
    throw new AssertionError(code + " was not replayed");
  }

  private void region(String code, String level, String parent) throws Exception {
    followed.take(
        "region.put",
        "{\"code\": \"%s\", \"name\": {\"zh\": \"%s\"}, \"level\": \"%s\", %s \"validFrom\": \"2000-01-01\"}"
            .formatted(code, code, level, parent == null ? "" : "\"parent\": \"" + parent + "\","));
  }

  private void report(int number, int year, String value, int revision) throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-00000000020%d", "memberUnit": "UNIT", "region":
         "152900", "period": "%d", "part": 1, "last": true, "acceptedAt": "2026-01-01T00:00:00Z",
         "observations": [{"indicator": "I", "region": "152900", "period": "%d", "sex": "_T",
         "residence": "_T", "revision": %d, "value": %s, "obsStatus": "A", "break": false}]}
        """
            .formatted(number, year, year, revision, value));
  }
}
