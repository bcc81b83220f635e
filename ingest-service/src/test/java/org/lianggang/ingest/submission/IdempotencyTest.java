package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** A request can be sent again without doubt. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class IdempotencyTest {

  private static final String COVERAGE = "\"indicator\": \"COVERAGE\", \"value\": 50";

  /** Those who wait for a held table. */
  private static final String WAITING =
      "pg_locks where not granted and relation = 'submission'::regclass";

  @Inject Setting setting;
  @Inject AgroalDataSource database;

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void the_same_again_gets_the_same_answer_and_is_kept_once() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    Response first = post(key, "", Reported.byHealth(year, COVERAGE));
    first.then().statusCode(201);
    Reported.accept(first.path("id"), first.path("digest")).then().statusCode(200);
    Response again = post(key, "", Reported.byHealth(year, COVERAGE));
    again.then().statusCode(201).header("Location", first.header("Location"));
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
  }

  @Test
  void the_key_cannot_stand_for_other_content() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    post(key, "", Reported.byHealth(year, COVERAGE)).then().statusCode(201);
    post(key, "", Reported.byHealth(year, COVERAGE + "1"))
        .then()
        .statusCode(409)
        .body("findings.code", equalTo(List.of("KEY_USED_FOR_OTHER_CONTENT")))
        .body("findings[0].message.zh", equalTo("键“" + key + "”已用于其他内容"))
        .body(
            "findings[0].message.en",
            equalTo("The key \"" + key + "\" was already used for other content"));
    post(key, "?draft=true", Reported.byHealth(year, COVERAGE)).then().statusCode(409);
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
  }

  @Test
  void another_unit_may_use_the_same_key() {
    String key = UUID.randomUUID().toString();
    post(key, "", Reported.byHealth(Setting.year(), COVERAGE)).then().statusCode(201);
    post(
            key,
            "",
            Reported.by("EDUCATION", Setting.year(), "\"indicator\": \"EDUCATED\", \"value\": 50"))
        .then()
        .statusCode(201);
  }

  @Test
  void a_refusal_and_a_dry_run_leave_the_key_free() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    post(key, "", Reported.byHealth(year, COVERAGE + "1")).then().statusCode(422);
    post(key, "?dryRun=true", Reported.byHealth(year, COVERAGE)).then().statusCode(200);
    post(key, "", Reported.byHealth(year, COVERAGE)).then().statusCode(201);
  }

  @Test
  void the_key_is_forgotten_after_thirty_days() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    String first = post(key, "", Reported.byHealth(year, COVERAGE)).path("id");
    setting.run(
        "update idempotency set created_at = created_at - interval '30 days' where key = '%s'"
            .formatted(key));
    String second = post(key, "", Reported.byHealth(year, COVERAGE)).path("id");
    assertThat(second).isNotEqualTo(first);
    assertThat(post(key, "", Reported.byHealth(year, COVERAGE)).<String>path("id"))
        .isEqualTo(second);
  }

  @Test
  void requests_at_the_same_time_are_one() throws Exception {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    Callable<Response> request = () -> post(key, "", Reported.byHealth(year, COVERAGE));
    ExecutorService senders = Executors.newFixedThreadPool(8);
    try {
      List<Future<Response>> answers =
          senders.invokeAll(Stream.generate(() -> request).limit(24).toList());
      for (Future<Response> answer : answers) {
        answer.get().then().statusCode(201);
        assertThat(answer.get().asString()).isEqualTo(answers.get(0).get().asString());
      }
    } finally {
      senders.shutdown();
    }
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
    assertThat(setting.count("submission_row where period = '" + year + "'")).isEqualTo(1);
  }

  @Test
  void who_waits_too_long_for_the_same_request_is_told_to_come_again() throws Exception {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    try (Connection underWay = database.getConnection()) {
      underWay.setAutoCommit(false);
      underWay
          .createStatement()
          .execute(
              "select pg_advisory_xact_lock(hashtextextended('key/HEALTH/%s', 0))".formatted(key));
      post(key, "", Reported.byHealth(year, COVERAGE))
          .then()
          .statusCode(409)
          .header("Retry-After", "5")
          .body("findings.code", equalTo(List.of("REQUEST_UNDER_WAY")))
          .body("findings[0].message.zh", equalTo("键“" + key + "”的请求仍在处理中"))
          .body(
              "findings[0].message.en",
              equalTo("A request with the key \"" + key + "\" is still under way"));
      underWay.rollback();
    }
    post(key, "", Reported.byHealth(year, COVERAGE)).then().statusCode(201);
  }

  @Test
  void what_was_lost_with_the_connection_is_kept_when_it_is_sent_again() throws Exception {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    String report = Reported.byHealth(year, COVERAGE);
    try (Connection underWay = database.getConnection()) {
      underWay.setAutoCommit(false);
      underWay.createStatement().execute("lock table submission in share mode");
      CompletableFuture<Response> answer =
          CompletableFuture.supplyAsync(() -> post(key, "", report));
      Awaitility.await().until(() -> setting.count(WAITING) > 0);
      setting.run("select pg_terminate_backend(pid) from " + WAITING);
      answer
          .get()
          .then()
          .statusCode(503)
          .header("Retry-After", "2")
          .body("findings.code", equalTo(List.of("DATABASE_AWAY")));
      underWay.rollback();
    }
    assertThat(setting.count("submission where period = '" + year + "'")).isZero();
    Response kept = post(key, "", report);
    kept.then().statusCode(201);
    assertThat(post(key, "", report).asString()).isEqualTo(kept.asString());
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
    assertThat(setting.count("submission_row where period = '" + year + "'")).isEqualTo(1);
  }

  private static Response post(String key, String query, String report) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(report)
        .post("/v1/submissions" + query);
  }
}
