package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.TestIssuer;

/** A long report is judged after it was answered, and becomes what a short one becomes at once. */
@QuarkusTest
@TestProfile(TwoRowsAtOnce.class)
class LargeReportTest {

  private static final String HEADINGS = "indicator,region,sex,value\n";
  private static final String RIGHT =
      HEADINGS
          + """
          COVERAGE,152921,_T,40
          COVERAGE,152900,_T,50
          COVERAGE,152921,F,41
          COVERAGE,152900,F,51
          """;

  private static final String COVERAGE_OF_ALL = "\"indicator\": \"COVERAGE\", \"value\": 50";

  /** Those who wait for a held table. */
  private static final String WAITING =
      "pg_locks where not granted and relation = 'submission'::regclass";

  private static final String SUBMISSIONS = "/v1/submissions";

  @Inject Setting setting;
  @Inject AgroalDataSource database;

  @BeforeEach
  void prepare() {
    setting.prepared();
  }

  @Test
  void becomes_a_submission_that_can_be_accepted() {
    String year = Setting.year();
    Response answer = Table.post(Table.CSV, year, RIGHT);
    answer.then().statusCode(202).body("state", notNullValue()).body("progress.read", equalTo(4));
    JsonPath job = Job.ended(answer);
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getMap("progress")).isEqualTo(Map.of("read", 4, "checked", 4, "stored", 4));
    assertThat(job.getMap("receipt.counts"))
        .isEqualTo(Map.of("received", 4, "new", 4, "revised", 0, "unchanged", 0, "rejected", 0));
    String id = job.getString("receipt.id");
    get("/v1/submissions/" + id)
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("observations.row", contains(1, 2, 3, 4))
        .body("observations.value", contains(40, 50, 41, 51));
    Reported.accept(id, job.getString("receipt.digest")).then().statusCode(200);
    assertThat(setting.count("observation where period = '" + year + "'")).isEqualTo(4);
    JsonPath again = Job.ended(Table.post(Table.CSV, year, RIGHT));
    assertThat(again.getInt("receipt.counts.unchanged")).isEqualTo(4);
    assertThat(again.getString("receipt.digest")).isEqualTo(job.getString("receipt.digest"));
  }

  @Test
  void in_any_format() {
    String year = Setting.year();
    String row = "\"indicator\": \"COVERAGE\", \"value\": 50, \"sex\": ";
    String report =
        Reported.byHealth(year, row + "\"_T\"", row + "\"F\"", row + "\"M\"", row + "\"_U\"");
    byte[] workbook = Spreadsheet.of("代码|合计|男|女|不详⏎COVERAGE|50|50|50|50");
    String digest = null;
    for (Response answer :
        List.of(
            Reported.post(report),
            Packed.post(Packed.gzip(report)),
            Spreadsheet.post(year, workbook),
            Table.post(
                Table.TSV,
                year,
                "indicator\tsex\tvalue\nCOVERAGE\t_T\t50\nCOVERAGE\tF\t50\n"
                    + "COVERAGE\tM\t50\nCOVERAGE\t_U\t50\n"))) {
      JsonPath job = Job.ended(answer);
      assertThat(job.getString("state")).isEqualTo("DONE");
      assertThat(job.getString("receipt.digest"))
          .isEqualTo(digest == null ? job.getString("receipt.digest") : digest);
      digest = job.getString("receipt.digest");
    }
  }

  @Test
  void is_refused_with_every_fault_of_every_row_and_nothing_is_kept() {
    String year = Setting.year();
    JsonPath job =
        Job.ended(
            Table.post(
                Table.CSV,
                year,
                RIGHT
                    + """
                    COVERAGE,152900,M,fifty
                    COVERAGE,152922,_T,50
                    COVERAGE,152921,_T,40
                    NOTHING,152900,_T,1
                    COVERAGE,15,M,101
                    """));
    assertThat(job.getString("state")).isEqualTo("REFUSED");
    assertThat(job.getInt("problem.status")).isEqualTo(422);
    List<String> found =
        job.<Map<String, Object>>getList("problem.findings").stream()
            .map(finding -> finding.get("row") + " " + finding.get("code"))
            .toList();
    assertThat(found)
        .containsExactly(
            "5 NOT_A_NUMBER",
            "6 FOREIGN_DUTY",
            "7 DUPLICATE_CELL",
            "8 UNKNOWN_INDICATOR",
            "9 ABOVE_MAXIMUM",
            "9 UNKNOWN_REGION");
    assertThat(setting.count("submission where period = '" + year + "'")).isZero();
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
  }

  @Test
  void that_breaks_off_is_refused_with_the_faults_before_and_nothing_is_kept() {
    String year = Setting.year();
    String half = RIGHT + "COVERAGE,152900,M,fifty\nCOVERAGE,152900,\"M,52\n";
    JsonPath job = Job.ended(Table.post(Table.CSV, year, half));
    assertThat(job.getString("state")).isEqualTo("REFUSED");
    assertThat(job.getInt("problem.status")).isEqualTo(422);
    assertThat(job.getList("problem.findings.code")).containsExactly("NOT_A_NUMBER", "NOT_CSV");
    assertThat(job.getList("problem.findings.row")).containsExactly(5, 6);
    assertThat(setting.count("submission where period = '" + year + "'")).isZero();
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
  }

  @Test
  void that_breaks_off_in_json_leaves_nothing() {
    String year = Setting.year();
    long jobs = setting.count("job");
    String report =
        Reported.byHealth(year, COVERAGE_OF_ALL, COVERAGE_OF_ALL, COVERAGE_OF_ALL, COVERAGE_OF_ALL);
    Reported.post(report.substring(0, report.lastIndexOf('}'))).then().statusCode(400);
    assertThat(setting.count("job")).isEqualTo(jobs);
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
  }

  @Test
  void that_is_only_tried_is_not_kept() {
    String year = Setting.year();
    Response answer =
        Table.request(Table.CSV, year)
            .queryParam("dryRun", true)
            .body(RIGHT)
            .post("/v1/submissions");
    JsonPath job = Job.ended(answer);
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getString("receipt.id")).isNull();
    assertThat(job.getInt("receipt.counts.new")).isEqualTo(4);
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
  }

  @Test
  void takes_the_place_of_a_draft() {
    String year = Setting.year();
    String draft =
        Reported.post("/v1/submissions?draft=true", Reported.byHealth(year, COVERAGE_OF_ALL))
            .path("id");
    Response answer = Table.request(Table.CSV, year).body(RIGHT).put("/v1/submissions/" + draft);
    answer.then().statusCode(202);
    assertThat(Job.ended(answer).getString("receipt.id")).isEqualTo(draft);
    get("/v1/submissions/" + draft)
        .then()
        .body("state", equalTo("DRAFT"))
        .body("observations", hasSize(4));
    JsonPath refused =
        Job.ended(
            Table.request(Table.CSV, year)
                .body(RIGHT + "COVERAGE,152900,M,101\n")
                .put("/v1/submissions/" + draft));
    assertThat(refused.getString("state")).isEqualTo("REFUSED");
    get("/v1/submissions/" + draft).then().body("observations", hasSize(4));
    assertThat(setting.count("submission_row where period = '" + year + "'")).isEqualTo(4);
  }

  @Test
  void with_a_key_has_one_job_and_one_receipt() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    String job =
        whileHeld(
            "submission",
            () -> {
              String id = sent(key, year, RIGHT).path("id");
              sent(key, year, RIGHT).then().statusCode(202).body("id", equalTo(id));
              sent(key, year, RIGHT + "COVERAGE,152900,M,52\n")
                  .then()
                  .statusCode(409)
                  .body("findings.code", contains("KEY_USED_FOR_OTHER_CONTENT"));
              assertThat(setting.count("job where state = 'RECEIVING'")).isZero();
              return id;
            });
    String submission = Job.ended(job).getString("receipt.id");
    sent(key, year, RIGHT).then().statusCode(201).body("id", equalTo(submission));
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
    assertThat(setting.count("submission_row where period = '" + year + "'")).isEqualTo(4);
  }

  @Test
  void leaves_its_key_free_when_it_is_refused() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    Job.ended(sent(key, year, RIGHT + "COVERAGE,152900,M,101\n"));
    assertThat(Job.ended(sent(key, year, RIGHT)).getString("state")).isEqualTo("DONE");
  }

  @Test
  void tells_when_to_ask_for_it_again_until_it_is_over() {
    String year = Setting.year();
    String job =
        whileHeld(
            "submission",
            () -> {
              Response queued = Table.post(Table.CSV, year, RIGHT);
              queued.then().statusCode(202).header("Retry-After", "1");
              get(queued.header("Location")).then().header("Retry-After", "1");
              return queued.path("id");
            });
    Job.ended(job);
    get("/v1/jobs/" + job).then().statusCode(200).header("Retry-After", nullValue());
  }

  @Test
  void can_be_cancelled_until_it_is_over() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    String job =
        whileHeld(
            "submission",
            () -> {
              String id = sent(key, year, RIGHT).path("id");
              delete("/v1/jobs/" + id).then().statusCode(200).body("endedAt", nullValue());
              return id;
            });
    JsonPath ended = Job.ended(job);
    assertThat(ended.getString("state")).isEqualTo("CANCELLED");
    assertThat(ended.getString("receipt")).isNull();
    assertThat(setting.count("submission where period = '" + year + "'")).isZero();
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
    delete("/v1/jobs/" + job).then().statusCode(200).body("state", equalTo("CANCELLED"));
    JsonPath again = Job.ended(sent(key, year, RIGHT));
    assertThat(again.getString("state")).isEqualTo("DONE");
    delete("/v1/jobs/" + again.getString("id")).then().body("state", equalTo("DONE"));
  }

  @Test
  void is_begun_again_when_the_database_breaks_off() {
    String year = Setting.year();
    String job =
        whileHeld(
            "submission",
            () -> {
              String id = Table.post(Table.CSV, year, RIGHT).path("id");
              Awaitility.await().until(() -> setting.count(WAITING) > 0);
              setting.run("select pg_terminate_backend(pid) from " + WAITING);
              return id;
            });
    assertThat(Job.ended(job).getString("state")).isEqualTo("DONE");
    assertThat(setting.count("job where attempts > 1 and id = '" + job + "'")).isEqualTo(1);
    assertThat(setting.count("submission where period = '" + year + "'")).isEqualTo(1);
  }

  @Test
  void is_the_work_of_who_may_report_for_its_unit_and_no_more() {
    String year = Setting.year();
    String token = "Bearer " + TestIssuer.token("reporter:HEALTH:152900");
    Response queued =
        Table.request(Table.CSV, year)
            .header("Authorization", token)
            .header("Idempotency-Key", year)
            .body(RIGHT)
            .post(SUBMISSIONS);
    queued.then().statusCode(202);
    assertThat(Job.ended(queued).getString("state")).isEqualTo("DONE");
    given()
        .header("Authorization", token)
        .get("/v1/jobs/" + queued.path("id"))
        .then()
        .statusCode(200)
        .body("receipt.counts.received", equalTo(4));
  }

  @Test
  void waits_as_long_as_the_disk_is_full() {
    String year = Setting.year();
    submissionsRaise("no_room", "disk_full", year);
    String job = Table.post(Table.CSV, year, RIGHT).path("id");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> setting.count("job where attempts > 3 and id = '" + job + "'") == 1);
    Setting.runAsOwner("drop trigger no_room on submission");
    assertThat(Job.ended(job).getString("state")).isEqualTo("DONE");
  }

  @Test
  void is_given_up_after_it_broke_three_times() {
    String year = Setting.year();
    submissionsRaise("refuse", "raise_exception", year);
    JsonPath job = Job.ended(Table.post(Table.CSV, year, RIGHT));
    assertThat(job.getString("state")).isEqualTo("FAILED");
    assertThat(job.getList("problem.findings.code")).containsExactly("INTERNAL_ERROR");
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
  }

  @Test
  void that_the_disk_has_no_room_for_leaves_nothing_and_can_come_again() {
    String year = Setting.year();
    String key = UUID.randomUUID().toString();
    long jobs = setting.count("job");
    Setting.runAsOwner(
        """
        create function be_full() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
        create trigger full_disk before insert on submission_row
        for each row when (new.period = '%s' and new.sex = 'F') execute function be_full()
        """
            .formatted(year));
    sent(key, year, RIGHT)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("findings.code", contains("DATABASE_AWAY"));
    assertThat(setting.count("job")).isEqualTo(jobs);
    assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
    Setting.runAsOwner("drop trigger full_disk on submission_row");
    assertThat(Job.ended(sent(key, year, RIGHT)).getString("state")).isEqualTo("DONE");
  }

  @Test
  void withdraws_what_it_leaves_out_once_that_was_tried() {
    String year = Setting.year();
    JsonPath before = Job.ended(Table.post(Table.CSV, year, RIGHT));
    Reported.accept(before.getString("receipt.id"), before.getString("receipt.digest"));
    String less = RIGHT.substring(0, RIGHT.indexOf("COVERAGE,152900,F"));
    JsonPath tried = Job.ended(complete(year, less).queryParam("dryRun", true).post(SUBMISSIONS));
    assertThat(tried.getInt("receipt.counts.withdrawn")).isEqualTo(1);
    assertThat(Job.ended(complete(year, less).post(SUBMISSIONS)).getInt("problem.status"))
        .isEqualTo(428);
    assertThat(
            Job.ended(complete(year, less).queryParam("tombstones", 2).post(SUBMISSIONS))
                .getInt("problem.status"))
        .isEqualTo(412);
    JsonPath kept = Job.ended(complete(year, less).queryParam("tombstones", 1).post(SUBMISSIONS));
    assertThat(kept.getMap("receipt.counts"))
        .containsAllEntriesOf(Map.of("received", 4, "unchanged", 3, "revised", 1, "withdrawn", 1));
    Reported.accept(kept.getString("receipt.id"), kept.getString("receipt.digest"))
        .then()
        .statusCode(200);
    get("/v1/observations?indicator=COVERAGE&sex=F&region=152900&period=" + year)
        .then()
        .body("items.missing", contains("WITHDRAWN"))
        .body("items.reason", contains("更正"));
  }

  @Test
  void a_long_draft_is_put_before_the_reviewers_by_a_job() {
    String year = Setting.year();
    JsonPath kept =
        Job.ended(Table.request(Table.CSV, year).body(RIGHT).post(SUBMISSIONS + "?draft=true"));
    String submit = SUBMISSIONS + "/" + kept.getString("receipt.id") + "/submit";
    JsonPath job = Job.ended(post(submit));
    assertThat(job.getString("state")).isEqualTo("DONE");
    assertThat(job.getString("receipt.state")).isEqualTo("SUBMITTED");
    assertThat(job.getString("receipt.digest")).isEqualTo(kept.getString("receipt.digest"));
    assertThat(job.getMap("progress")).isEqualTo(Map.of("read", 4, "checked", 4, "stored", 4));
    post(submit).then().statusCode(409).body("findings.code", contains("WRONG_STATE"));
    Reported.accept(job.getString("receipt.id"), job.getString("receipt.digest"))
        .then()
        .statusCode(200);
  }

  @Test
  void a_long_draft_without_explanations_stays_one() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, COVERAGE_OF_ALL));
    String changed =
        HEADINGS + "COVERAGE,152900,_T,50\nCOVERAGE,152900,F,51\nCOVERAGE,152900,M,52\n";
    JsonPath kept =
        Job.ended(Table.request(Table.CSV, year).body(changed).post(SUBMISSIONS + "?draft=true"));
    JsonPath job = Job.ended(post(SUBMISSIONS + "/" + kept.getString("receipt.id") + "/submit"));
    assertThat(job.getString("state")).isEqualTo("REFUSED");
    assertThat(job.getInt("problem.status")).isEqualTo(422);
    get(SUBMISSIONS + "/" + kept.getString("receipt.id"))
        .then()
        .body("state", equalTo("DRAFT"))
        .body("observations", hasSize(3));
  }

  @Test
  void has_rows_for_nothing_but_its_scope() {
    String year = Setting.year();
    JsonPath job =
        Job.ended(
            Table.request(Table.CSV, year)
                .queryParam("scopeRegions", "152900")
                .queryParam("scopeIndicators", "COVERAGE")
                .body(RIGHT)
                .post(SUBMISSIONS));
    assertThat(job.getList("problem.findings.code")).containsOnly("OUTSIDE_SCOPE");
    assertThat(job.getList("problem.findings.row")).containsExactly(1, 3);
  }

  private static RequestSpecification complete(String year, String rows) {
    return Table.request(Table.CSV, year)
        .queryParam("scopeRegions", "152900,152921")
        .queryParam("scopeIndicators", "COVERAGE")
        .queryParam("note", "更正")
        .body(rows);
  }

  @Test
  void that_breaks_off_withdraws_nothing() {
    String year = Setting.year();
    JsonPath job = Job.ended(Table.post(Table.CSV, year, RIGHT));
    Reported.accept(job.getString("receipt.id"), job.getString("receipt.digest"));
    String two = RIGHT.substring(0, RIGHT.indexOf("COVERAGE,152921,F"));
    complete(year, two + "\"")
        .post(SUBMISSIONS)
        .then()
        .statusCode(422)
        .body("findings.code", contains("NOT_CSV"));
    String three = RIGHT.substring(0, RIGHT.indexOf("COVERAGE,152900,F"));
    JsonPath half = Job.ended(complete(year, three + "\"").post(SUBMISSIONS));
    assertThat(half.getList("problem.findings.code")).containsExactly("NOT_CSV");
    assertThat(half.getList("problem.findings.row")).containsExactly(4);
  }

  @Test
  void a_short_one_withdraws_no_more_than_allowed() {
    String year = Setting.year();
    JsonPath job = Job.ended(Table.post(Table.CSV, year, RIGHT));
    Reported.accept(job.getString("receipt.id"), job.getString("receipt.digest"));
    Table.request(Table.CSV, year)
        .queryParam("scopeRegions", "152900,152921")
        .queryParam("scopeIndicators", "COVERAGE")
        .queryParam("note", "更正")
        .body("indicator,value\nCOVERAGE,50\n")
        .post("/v1/submissions")
        .then()
        .statusCode(422)
        .body("findings.code", contains("TOO_MANY_TOMBSTONES"))
        .body("findings[0].message.zh", equalTo("按声明的范围将撤销 3 项已接受的数据，超过 1 项"));
  }

  @Test
  void waits_with_its_sender_when_its_unit_has_too_many_under_way() {
    List<String> years = Stream.generate(Setting::year).limit(20).toList();
    List<Response> queued =
        whileHeld(
            "submission",
            () -> {
              List<Response> taken =
                  years.stream().map(year -> Table.post(Table.CSV, year, RIGHT)).toList();
              String year = Setting.year();
              sent("one-more", year, RIGHT)
                  .then()
                  .statusCode(429)
                  .header("Retry-After", "30")
                  .body("findings.code", contains("TOO_MANY_JOBS"))
                  .body(
                      "findings[0].message.zh",
                      equalTo("单位“HEALTH”已有 20 个作业在等待或进行，最多 20 个；请 30 秒后再试"));
              assertThat(setting.count("submission_row where period = '" + year + "'")).isZero();
              return taken;
            });
    queued.forEach(Job::ended);
    Job.ended(sent("one-more", Setting.year(), RIGHT));
  }

  @Test
  void sent_at_the_same_time_as_others_is_none_too_many() {
    List<Response> taken =
        whileHeld(
            "submission",
            () -> {
              List<Response> queued =
                  new ArrayList<>(
                      Stream.generate(() -> Table.post(Table.CSV, Setting.year(), RIGHT))
                          .limit(18)
                          .toList());
              List<Response> together = together(6, () -> sentByMany(Setting.year()));
              assertThat(together.stream().map(Response::statusCode).sorted())
                  .containsExactly(202, 202, 429, 429, 429, 429);
              together.stream().filter(sent -> sent.statusCode() == 202).forEach(queued::add);
              return queued;
            });
    taken.forEach(Job::ended);
  }

  /** Of one sender only three may come in at once. */
  private static Response sentByMany(String year) {
    String token =
        TestIssuer.tokens().of("sender-" + year, List.of("reporter"), Duration.ofMinutes(5));
    return Table.request(Table.CSV, year)
        .header("Authorization", "Bearer " + token)
        .body(RIGHT)
        .post(SUBMISSIONS);
  }

  private static <T> List<T> together(int times, Supplier<T> work) {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      return Stream.generate(() -> CompletableFuture.supplyAsync(work, threads))
          .limit(times)
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void is_one_of_the_jobs() {
    String id = Table.post(Table.CSV, Setting.year(), RIGHT).path("id");
    get("/v1/jobs?limit=1").then().body("items.id", contains(id)).body("next", equalTo(id));
    get("/v1/jobs/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_JOB"));
  }

  private static Response sent(String key, String year, String table) {
    return Table.request(Table.CSV, year)
        .header("Idempotency-Key", key)
        .body(table)
        .post("/v1/submissions");
  }

  /** Nobody can write to the table meanwhile. */
  private <T> T whileHeld(String table, Supplier<T> meanwhile) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement lock = connection.createStatement()) {
        lock.execute("lock table " + table + " in share mode");
        return meanwhile.get();
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void submissionsRaise(String trigger, String condition, String year) {
    Setting.runAsOwner(
        """
        create function %1$s() returns trigger language plpgsql as
        $$ begin raise exception 'broken' using errcode = '%2$s'; end $$;
        create trigger %1$s before insert on submission
        for each row when (new.period = '%3$s') execute function %1$s()
        """
            .formatted(trigger, condition, year));
  }
}
