package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** From handing in to a decision. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class SubmissionLifeTest {

  private static final String COVERAGE = "\"indicator\": \"COVERAGE\", \"value\": 50";
  private static final String OUTSIDE =
      """
      "indicator": "COVERAGE", "value": 5}, {"indicator": "COVERAGE", "sex": "F", "value": 6},
      {"indicator": "COVERAGE", "sex": "M", "value": 7\
      """;
  private static final String REASONS = "{\"reasons\": [{\"row\": 1, \"text\": \"请核对\"}]}";

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
  void a_report_is_kept_with_what_it_left_out_filled_in() {
    String year = Setting.year();
    Response receipt =
        Reported.post(
            Reported.byHealth(
                year,
                "\"indicator\": \"MATERNAL_MORTALITY_RATIO\", \"value\": 12.0",
                "\"indicator\": \"COVERAGE\", \"region\": \"152921\", \"missing\": \"NOT_YET_DUE\"",
                "\"indicator\": \"CHILDREN\", \"value\": 7, \"obsStatus\": \"B\","
                    + " \"explanation\": \"新口径\""));
    receipt
        .then()
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"))
        .body("counts", equalTo(counts(3, 3, 0, 0)))
        .body("findings.code", equalTo(List.of()))
        .header("ETag", "\"" + receipt.path("digest") + "\"");
    Response kept = get(receipt.header("Location"));
    kept.then()
        .statusCode(200)
        .body("id", equalTo(receipt.path("id")))
        .body("memberUnit", equalTo("HEALTH"))
        .body("decidedAt", nullValue())
        .body("observations.sex", equalTo(List.of("F", "_T", "_T")))
        .body("observations.region", equalTo(List.of("152900", "152921", "152900")))
        .body("observations.period", equalTo(List.of(year, year, year)))
        .body("observations.obsStatus", equalTo(List.of("A", "O", "B")))
        .body("observations[1].missing", equalTo("NOT_YET_DUE"))
        .body("observations[2].break", equalTo(true));
    assertThat(kept.asString()).contains("\"value\":12.0,");
  }

  @Test
  void a_dry_run_answers_and_keeps_nothing() {
    long before = setting.count("submission");
    Response tried =
        Reported.post("/v1/submissions?dryRun=true", Reported.byHealth(Setting.year(), COVERAGE));
    tried.then().statusCode(200).body("id", nullValue()).body("counts.new", equalTo(1));
    assertThat(setting.count("submission")).isEqualTo(before);
    Reported.post("/v1/submissions?dryRun=true", Reported.byHealth("24", COVERAGE))
        .then()
        .statusCode(422);
  }

  @Test
  void a_draft_may_lack_explanations_until_it_is_submitted() {
    String year = Setting.year();
    Response draft = Reported.post("/v1/submissions?draft=true", Reported.byHealth(year, OUTSIDE));
    draft
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .body("counts.rejected", equalTo(1))
        .body("findings.code", equalTo(List.of("TOTAL_OUTSIDE_SEXES")));
    String id = draft.path("id");
    Reported.step(id, "submit")
        .then()
        .statusCode(422)
        .body("findings.severity", equalTo(List.of("EXPLAIN")));
    Reported.put(id, Reported.byHealth(year, "\"explanation\": \"调查口径不同\", " + OUTSIDE))
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("counts.rejected", equalTo(0));
    Reported.step(id, "submit")
        .then()
        .statusCode(200)
        .body("state", equalTo("SUBMITTED"))
        .body("findings.code", equalTo(List.of("TOTAL_OUTSIDE_SEXES")));
  }

  @Test
  void a_draft_that_cannot_be_right_is_refused_as_well() {
    Reported.post(
            "/v1/submissions?draft=true",
            Reported.byHealth(Setting.year(), "\"indicator\": \"COVERAGE\", \"value\": 101"))
        .then()
        .statusCode(422);
  }

  @Test
  void what_is_returned_is_replaced_submitted_and_accepted() {
    String year = Setting.year();
    Response receipt = Reported.post(Reported.byHealth(year, COVERAGE));
    String id = receipt.path("id");
    Reported.decide(id, "return", REASONS)
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"));
    get("/v1/submissions/" + id)
        .then()
        .body("reasons", equalTo(List.of(Map.of("row", 1, "text", "请核对"))));
    Response replaced =
        Reported.put(
            id,
            Reported.byHealth(
                year,
                "\"indicator\": \"COVERAGE\", \"value\": 51",
                "\"indicator\": \"CHILDREN\", \"value\": 1"));
    replaced
        .then()
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("counts", equalTo(counts(2, 2, 0, 0)));
    Reported.step(id, "submit").then().statusCode(200);
    Reported.accept(id, receipt.path("digest"))
        .then()
        .statusCode(412)
        .body("findings.code", equalTo(List.of("DIGEST_CHANGED")))
        .body("findings[0].message.zh", equalTo("内容已变，现在的摘要是 " + replaced.path("digest")));
    Reported.accept(id, replaced.path("digest"))
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
    assertThat(setting.count("act where subject = '" + id + "'")).isEqualTo(5);
  }

  @Test
  void a_replacement_comes_from_the_same_unit_and_is_as_strict() {
    String year = Setting.year();
    String draft = "/v1/submissions?draft=true";
    String id = Reported.post(draft, Reported.byHealth(year, COVERAGE)).path("id");
    Reported.put(id, Reported.by("EDUCATION", year, "\"indicator\": \"EDUCATED\", \"value\": 1"))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("OTHER_MEMBER_UNIT")));
    Reported.put(id, Reported.byHealth(year, COVERAGE + ", \"colour\": 1"))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("UNKNOWN_FIELD")));
    get("/v1/submissions/" + id).then().body("observations", hasSize(1));
  }

  @Test
  void acceptance_names_the_content_it_means() {
    String id = Reported.post(Reported.byHealth(Setting.year(), COVERAGE)).path("id");
    Reported.step(id, "accept")
        .then()
        .statusCode(428)
        .body("findings.code", equalTo(List.of("DIGEST_REQUIRED")))
        .body("findings[0].message.en", equalTo("Say with If-Match which content is accepted"));
    Reported.accept(id, "0".repeat(64)).then().statusCode(412);
    get("/v1/submissions/" + id).then().body("state", equalTo("SUBMITTED"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a draft              | accept   | DRAFT     | SUBMITTED
          a draft              | return   | DRAFT     | SUBMITTED
          something submitted  | submit   | SUBMITTED | DRAFT, RETURNED
          something submitted  | replace  | SUBMITTED | DRAFT, RETURNED
          something returned   | accept   | RETURNED  | SUBMITTED
          something withdrawn  | submit   | WITHDRAWN | DRAFT, RETURNED
          something withdrawn  | withdraw | WITHDRAWN | DRAFT, SUBMITTED, RETURNED
          something accepted   | return   | ACCEPTED  | SUBMITTED
          something accepted   | withdraw | ACCEPTED  | DRAFT, SUBMITTED, RETURNED
          something accepted   | replace  | ACCEPTED  | DRAFT, RETURNED
          """)
  void what_a_state_does_not_allow_is_refused_and_the_state_named(
      String what, String step, String state, String possible) {
    String year = Setting.year();
    Response receipt =
        Reported.post(
            "/v1/submissions?draft=" + state.equals("DRAFT"), Reported.byHealth(year, COVERAGE));
    String id = receipt.path("id");
    switch (state) {
      case "RETURNED" -> Reported.decide(id, "return", REASONS);
      case "WITHDRAWN" -> Reported.decide(id, "withdraw", REASONS);
      case "ACCEPTED" -> Reported.accept(id, receipt.path("digest"));
      default -> assertThat(receipt.<String>path("state")).isEqualTo(state);
    }
    Response refused =
        switch (step) {
          case "accept" -> Reported.accept(id, receipt.path("digest"));
          case "replace" -> Reported.put(id, Reported.byHealth(year, COVERAGE));
          case "submit" -> Reported.step(id, "submit");
          default -> Reported.decide(id, step, REASONS);
        };
    refused
        .then()
        .statusCode(409)
        .body("findings.code", equalTo(List.of("WRONG_STATE")))
        .body("findings[0].value", equalTo(state))
        .body(
            "findings[0].message.en",
            equalTo("The state is " + state + "; this can be done only in " + possible))
        .body("findings[0].message.zh", equalTo("状态是 " + state + "，只有在 " + possible + " 时才能这样做"));
    get("/v1/submissions/" + id).then().body("state", equalTo(state));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          none                 | {"reasons": []}                          | WRONG_LENGTH
          without words        | {"reasons": [{"row": 1}]}                | MISSING_FIELD
          about another row    | {"reasons": [{"row": 2, "text": "为何"}]} | UNKNOWN_ROW
          about row 0          | {"reasons": [{"row": 0, "text": "为何"}]} | OUT_OF_RANGE
          with something else  | {"reasons": [{"text": "为何"}], "by": 1}  | UNKNOWN_FIELD
          """)
  void reasons_that_say_nothing_are_refused(String reasons, String body, String code) {
    String id = Reported.post(Reported.byHealth(Setting.year(), COVERAGE)).path("id");
    Reported.decide(id, "return", body)
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of(code)));
    get("/v1/submissions/" + id).then().body("state", equalTo("SUBMITTED"));
  }

  @Test
  void a_submission_that_is_not_there_is_not_found() {
    String nobody = "01980f5e-3a70-7c54-9d2a-6f0f2b1c8e11";
    get("/v1/submissions/" + nobody)
        .then()
        .statusCode(404)
        .body("findings.code", equalTo(List.of("UNKNOWN_SUBMISSION")));
    Reported.accept(nobody, "0").then().statusCode(404);
    Reported.decide(nobody, "return", REASONS).then().statusCode(404);
    Reported.put(nobody, Reported.byHealth("2024", COVERAGE)).then().statusCode(404);
  }

  @Test
  void submissions_are_found_by_unit_region_period_and_state() {
    String year = Setting.year();
    String first = Reported.post(Reported.byHealth(year, COVERAGE)).path("id");
    String second =
        Reported.post("/v1/submissions?draft=true", Reported.byHealth(year, COVERAGE)).path("id");
    String third = Reported.post(Reported.byHealth(year, COVERAGE)).path("id");
    assertThat(ids("period=" + year)).containsExactly(third, second, first);
    assertThat(ids("period=" + year + "&state=DRAFT")).containsExactly(second);
    assertThat(ids("period=" + year + "&unit=HEALTH&region=152900")).hasSize(3);
    assertThat(ids("period=" + year + "&unit=EDUCATION")).isEmpty();
    assertThat(ids("period=" + year + "&region=152921")).isEmpty();
    Response page = get("/v1/submissions?limit=2&period=" + year);
    assertThat(page.<List<String>>path("items.id")).containsExactly(third, second);
    assertThat(page.<String>path("next")).isEqualTo(second);
    assertThat(ids("limit=2&period=" + year + "&cursor=" + second)).containsExactly(first);
  }

  private static List<String> ids(String query) {
    return given().get("/v1/submissions?" + query).path("items.id");
  }

  private static Map<String, Integer> counts(int received, int first, int revised, int unchanged) {
    return Map.of(
        "received",
        received,
        "new",
        first,
        "revised",
        revised,
        "unchanged",
        unchanged,
        "rejected",
        0);
  }
}
