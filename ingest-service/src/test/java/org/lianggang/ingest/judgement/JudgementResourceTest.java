package org.lianggang.ingest.judgement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Announced;
import org.lianggang.ingest.Given;

@QuarkusTest
class JudgementResourceTest {

  @BeforeEach
  void plan() {
    Given.unit();
    Given.put(
            "/v1/plans/JUDGED",
            """
            {"code": "JUDGED", "name": {"zh": "纲要"}, "subject": "CHILDREN", "region": "152900",
             "startYear": 2021, "endYear": 2030, "effectiveFrom": 2021,
             "domains": [{"code": "C1", "name": {"zh": "领域"}, "goals": [
               {"code": "C1.1", "text": {"zh": "目标"}, "measures": [
                 {"code": "C1.1.SERVICES", "name": {"zh": "服务"}, "class": "QUALITATIVE",
                  "target": {"kind": "QUALITATIVE", "year": 2030}, "lead": "HEALTH"}]}]}]}
            """)
        .statusCode(lessThan(300));
  }

  @Test
  void is_recorded_announced_and_never_replaced() {
    String id =
        judge("C1.1.SERVICES", "152900", "2023", "AT_RISK")
            .statusCode(201)
            .body("recordedAt", notNullValue())
            .extract()
            .path("id");
    judge("C1.1.SERVICES", "152900", "2023", "AT_RISK").statusCode(201);
    listed("JUDGED", "152900", "2023").body("items.status", contains("AT_RISK", "AT_RISK"));
    listed("JUDGED", "152900", "2022").body("items", equalTo(java.util.List.of()));
    Announced.assertThatEntriesOf(
            "org.lianggang.judgement.recorded", "JUDGED/C1.1.SERVICES/152900/2023")
        .hasSize(2)
        .first()
        .extracting(entry -> ((Map<?, ?>) entry.get("data")).get("id"))
        .isEqualTo(id);
  }

  @Test
  void goes_on_where_the_page_before_ended() {
    judge("C1.1.SERVICES", "152921", "2023", "MISSED").statusCode(201);
    judge("C1.1.SERVICES", "152921", "2023", "ATTAINED").statusCode(201);
    String next =
        given()
            .queryParam("region", "152921")
            .queryParam("limit", 1)
            .get("/v1/judgements")
            .then()
            .body("items.status", contains("MISSED"))
            .extract()
            .path("next");
    given()
        .queryParam("region", "152921")
        .queryParam("cursor", next)
        .get("/v1/judgements")
        .then()
        .body("items.status", contains("ATTAINED"));
  }

  @Test
  void is_about_a_known_measure_in_a_known_region() {
    judge("C9.9.NOTHING", "999999", "2023", "ATTAINED")
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder("UNKNOWN_MEASURE /measure", "UNKNOWN_REGION /region"));
    listed("JUDGED", "999999", "2023").body("items", equalTo(java.util.List.of()));
  }

  @Test
  void is_of_a_known_plan_and_status() {
    Given.post("/v1/judgements", judgement("NO_PLAN", "C1.1.SERVICES", "152900", "2023", "MISSED"))
        .statusCode(422)
        .body("findings.code", contains("UNKNOWN_PLAN"));
    judge("C1.1.SERVICES", "152900", "23", "FINE")
        .statusCode(422)
        .body("findings.code", containsInAnyOrder("VALUE_NOT_ALLOWED", "WRONG_FORMAT"));
  }

  private static ValidatableResponse judge(
      String measure, String region, String period, String status) {
    return Given.post("/v1/judgements", judgement("JUDGED", measure, region, period, status));
  }

  private static String judgement(
      String plan, String measure, String region, String period, String status) {
    return """
    {"plan": "%s", "measure": "%s", "region": "%s", "period": "%s", "status": "%s",
     "evidence": "年度报告第12页", "reviewer": "盟统计局"}
    """
        .formatted(plan, measure, region, period, status);
  }

  private static ValidatableResponse listed(String plan, String region, String period) {
    return given()
        .queryParam("plan", plan)
        .queryParam("region", region)
        .queryParam("period", period)
        .get("/v1/judgements")
        .then()
        .statusCode(200);
  }
}
