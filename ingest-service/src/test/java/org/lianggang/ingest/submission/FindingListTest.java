package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.TestDatabase;

/** However much was found, an answer holds the first of it and says where the rest can be read. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class FindingListTest {

  private static final String HEADS =
      "\uFEFFrow,column,cell,pointer,field,severity,code,value,message_zh,message_en,hint_zh,hint_en";

  @Inject Setting setting;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void of_a_report_answered_at_once() {
    Response answer = Table.post(Table.CSV, Table.YEAR, faulty(6000));
    assertThat(answer.statusCode()).isEqualTo(422);
    JsonNode problem = Job.document(answer);
    assertThat(problem.get("findings")).hasSize(10_000);
    assertThat(problem.get("findingsTotal").intValue()).isEqualTo(12_000);
    assertThat(problem.get("detail").textValue()).contains("and 11999 more");
    String link = problem.get("findingsLink").textValue();
    List<String> all = paged(link);
    assertThat(all).hasSize(12_000);
    assertThat(all.subList(0, 3))
        .containsExactly("1 UNKNOWN_INDICATOR", "1 UNKNOWN_REGION", "2 UNKNOWN_INDICATOR");
    assertThat(all.get(11_999)).isEqualTo("6000 UNKNOWN_REGION");
    List<String> table = table(link);
    assertThat(table).hasSize(12_001).startsWith(HEADS);
    assertThat(table.get(1)).startsWith("1,").contains("BLOCK,UNKNOWN_INDICATOR,X1,没有指标“X1”,");
  }

  @Test
  void of_a_report_judged_by_a_job() {
    JsonNode job = Job.end(Table.post(Table.CSV, Table.YEAR, faulty(10_001)));
    assertThat(job.get("state").textValue()).isEqualTo("REFUSED");
    assertThat(job.at("/problem/findings")).hasSize(10_000);
    assertThat(job.at("/problem/findingsTotal").intValue()).isEqualTo(20_002);
    assertThat(table(job.at("/problem/findingsLink").textValue()))
        .hasSize(20_003)
        .last()
        .satisfies(line -> assertThat(line).startsWith("10001,").contains("UNKNOWN_REGION"));
  }

  @Test
  void of_a_table_of_which_hardly_anything_can_be_read() {
    StringBuilder table = new StringBuilder("indicator,value\n");
    for (int i = 0; i < 20_003; i++) {
      table.append("COVERAGE,much\n");
    }
    JsonNode problem = Job.end(Table.post(Table.CSV, Table.YEAR, table.toString())).get("problem");
    assertThat(problem.get("findingsTotal").intValue()).isEqualTo(20_004);
    assertThat(problem.at("/findings/0/code").textValue()).isEqualTo("RULES_NOT_APPLIED");
    assertThat(problem.at("/findings/0/message/en").textValue())
        .isEqualTo("More than 10000 places cannot be read, so the other rules were not applied");
    assertThat(problem.at("/findings/9999/code").textValue()).isEqualTo("NOT_A_NUMBER");
  }

  @Test
  void as_a_table_where_that_is_asked_for() {
    Response answer =
        Table.request(Table.CSV, Table.YEAR)
            .accept("text/csv")
            .body("indicator,value\nX1,3\nCOVERAGE,\"a \"\"b\"\"\"\n")
            .post("/v1/submissions");
    answer.then().statusCode(422).contentType("text/csv;charset=UTF-8");
    assertThat(answer.asString().lines().toList())
        .hasSize(3)
        .startsWith(HEADS)
        .last()
        .satisfies(line -> assertThat(line).startsWith("2,2,,,value,BLOCK,NOT_A_NUMBER,"));
    Table.request(Table.CSV, Table.YEAR)
        .accept("text/csv")
        .body("\"indicator,value\nX1")
        .post("/v1/submissions")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void of_a_submission() {
    String year = Setting.year();
    String id =
        Reported.post(
                Reported.byHealth(
                    year,
                    "\"indicator\": \"COVERAGE\", \"value\": 50, \"break\": true,"
                        + " \"explanation\": \"新口径\""))
            .path("id");
    assertThat(table("/v1/submissions/" + id + "/findings")).startsWith(HEADS);
    get("/v1/submissions/" + UUID.randomUUID() + "/findings")
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_SUBMISSION"));
  }

  @Test
  void is_known_by_its_id_alone() {
    get("/v1/findings/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_FINDINGS"));
  }

  /** Two faults a row. */
  private static String faulty(int rows) {
    StringBuilder table = new StringBuilder("indicator,region,value\n");
    for (int i = 1; i <= rows; i++) {
      table.append("X").append(i).append(",99,50\n");
    }
    return table.toString();
  }

  private static List<String> table(String link) {
    Response answer = given().accept("text/csv").get(link);
    answer.then().statusCode(200).contentType("text/csv;charset=UTF-8");
    return answer.asString().lines().toList();
  }

  private static List<String> paged(String link) {
    List<String> all = new ArrayList<>();
    String cursor = "0-0";
    while (cursor != null) {
      JsonNode page =
          Job.document(given().queryParam("limit", 1000).queryParam("cursor", cursor).get(link));
      for (JsonNode finding : page.get("items")) {
        all.add(finding.get("row").intValue() + " " + finding.get("code").textValue());
      }
      cursor = page.path("next").textValue();
    }
    return all;
  }
}
