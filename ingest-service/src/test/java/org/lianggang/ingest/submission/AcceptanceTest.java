package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Accepted figures become observations, revision by revision. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class AcceptanceTest {

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
  void what_is_new_gets_a_revision_and_what_is_unchanged_writes_nothing() {
    String year = Setting.year();
    String first = Reported.accepted(Reported.byHealth(year, coverage(50), children(7)));
    Response second =
        Reported.post(Reported.byHealth(year, coverage(51) + ", \"reason\": \"核实\"", children(7)));
    second
        .then()
        .statusCode(201)
        .body("counts.new", equalTo(0))
        .body("counts.revised", equalTo(1))
        .body("counts.unchanged", equalTo(1));
    Reported.accept(second.path("id"), second.path("digest")).then().statusCode(200);
    Response now = observations(year, "");
    assertThat(now.<List<String>>path("items.indicator")).containsExactly("CHILDREN", "COVERAGE");
    assertThat(now.<List<Integer>>path("items.value")).containsExactly(7, 51);
    assertThat(now.<List<Integer>>path("items.revision")).containsExactly(1, 2);
    assertThat(now.<List<String>>path("items.submission"))
        .containsExactly(first, second.path("id"));
    assertThat(now.<String>path("items[1].reason")).isEqualTo("核实");
    Response history = observations(year, "&history=true");
    assertThat(history.<List<Integer>>path("items.value")).containsExactly(7, 50, 51);
    assertThat(setting.count("feed where submission = '" + second.path("id") + "'")).isEqualTo(1);
  }

  @Test
  void a_revision_without_a_reason_is_refused() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, coverage(50)));
    Reported.post(Reported.byHealth(year, coverage(51)))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("REVISION_WITHOUT_REASON")))
        .body(
            "findings[0].message.en",
            equalTo("Revision 1 of this figure is already accepted; a correction needs a reason"))
        .body("findings[0].message.zh", equalTo("该数据的第 1 版已被接受，更正必须说明原因"));
  }

  @Test
  void what_was_overtaken_before_its_acceptance_is_refused_and_stays_submitted() {
    String year = Setting.year();
    Response late = Reported.post(Reported.byHealth(year, coverage(51)));
    Reported.accepted(Reported.byHealth(year, coverage(50)));
    Reported.accept(late.path("id"), late.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", equalTo(List.of("REVISION_WITHOUT_REASON")));
    get("/v1/submissions/" + late.path("id")).then().body("state", equalTo("SUBMITTED"));
    assertThat(observations(year, "").<List<Integer>>path("items.value")).containsExactly(50);
  }

  @Test
  void accepting_again_answers_the_same_receipt() {
    Response receipt = Reported.post(Reported.byHealth(Setting.year(), coverage(50)));
    String id = receipt.path("id");
    Response first = Reported.accept(id, receipt.path("digest"));
    Response again = Reported.accept(id, receipt.path("digest"));
    first.then().statusCode(200);
    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(setting.count("feed where submission = '" + id + "'")).isEqualTo(1);
    Reported.accept(id, "0".repeat(64)).then().statusCode(412);
  }

  @Test
  void nothing_changed_is_accepted_and_not_announced() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, coverage(50)));
    String id = Reported.accepted(Reported.byHealth(year, coverage(50)));
    assertThat(setting.count("observation where submission = '" + id + "'")).isZero();
    assertThat(setting.count("feed where submission = '" + id + "'")).isZero();
  }

  @Test
  void what_has_no_current_figure_left_is_superseded() {
    String year = Setting.year();
    String both = Reported.accepted(Reported.byHealth(year, coverage(50), children(7)));
    Reported.accepted(Reported.byHealth(year, coverage(51) + ", \"reason\": \"核实\""));
    get("/v1/submissions/" + both).then().body("state", equalTo("ACCEPTED"));
    Reported.accepted(Reported.byHealth(year, children(8) + ", \"reason\": \"核实\""));
    get("/v1/submissions/" + both).then().body("state", equalTo("SUPERSEDED"));
  }

  @Test
  void an_acceptance_is_announced_by_region_and_by_the_thousand() {
    String year = Setting.year();
    int first = Integer.parseInt(year);
    String[] rows =
        IntStream.range(0, 1001)
            .mapToObj(i -> children(i) + ", \"period\": \"" + (3000 + first + i) + "\"")
            .toArray(String[]::new);
    rows[500] = coverage(1) + ", \"region\": \"152921\"";
    String id = Reported.accepted(Reported.byHealth(year, rows));
    assertThat(parts(id)).isEqualTo(1 + 1);
    assertThat(
            setting.count(
                "feed where submission = '%s' and region = '152900' and part = 1 and first_row = 1 and last_row = 1001 and not last"
                    .formatted(id)))
        .isEqualTo(1);
    assertThat(
            setting.count(
                "feed where submission = '%s' and region = '152921' and part = 2 and first_row = 501 and last_row = 501 and last"
                    .formatted(id)))
        .isEqualTo(1);
  }

  @Test
  void of_two_acceptances_at_once_of_the_same_figure_one_wins() throws Exception {
    String year = Setting.year();
    Response one = Reported.post(Reported.byHealth(year, coverage(50), children(5)));
    Response other = Reported.post(Reported.byHealth(year, children(6), coverage(60)));
    List<Integer> answers =
        atOnce(
            () -> Reported.accept(one.path("id"), one.path("digest")).statusCode(),
            () -> Reported.accept(other.path("id"), other.path("digest")).statusCode());
    assertThat(answers).containsExactlyInAnyOrder(200, 409);
    assertThat(observations(year, "&history=true").<List<Integer>>path("items.value"))
        .isIn(List.of(5, 50), List.of(6, 60));
  }

  @Test
  void of_two_acceptances_at_once_of_the_same_submission_one_writes() throws Exception {
    String year = Setting.year();
    Response receipt = Reported.post(Reported.byHealth(year, coverage(50)));
    List<Integer> answers =
        atOnce(
            () -> Reported.accept(receipt.path("id"), receipt.path("digest")).statusCode(),
            () -> Reported.accept(receipt.path("id"), receipt.path("digest")).statusCode());
    assertThat(answers).containsExactly(200, 200);
    assertThat(setting.count("observation where period = '" + year + "'")).isEqualTo(1);
    assertThat(parts(receipt.path("id"))).isEqualTo(1);
  }

  @Test
  void of_an_acceptance_and_a_return_at_once_one_happens() throws Exception {
    for (int round = 0; round < 5; round++) {
      String year = Setting.year();
      Response receipt = Reported.post(Reported.byHealth(year, coverage(50)));
      String id = receipt.path("id");
      List<Integer> answers =
          atOnce(
              () -> Reported.accept(id, receipt.path("digest")).statusCode(),
              () ->
                  Reported.decide(id, "return", "{\"reasons\": [{\"text\": \"请核对\"}]}")
                      .statusCode());
      assertThat(answers).containsExactlyInAnyOrder(200, 409);
      boolean accepted = answers.get(0) == 200;
      get("/v1/submissions/" + id)
          .then()
          .body("state", equalTo(accepted ? "ACCEPTED" : "RETURNED"));
      assertThat(setting.count("observation where period = '" + year + "'"))
          .isEqualTo(accepted ? 1 : 0);
    }
  }

  private static List<Integer> atOnce(
      java.util.concurrent.Callable<Integer> one, java.util.concurrent.Callable<Integer> other)
      throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> answers = callers.invokeAll(List.of(one, other));
      return List.of(answers.get(0).get(), answers.get(1).get());
    } finally {
      callers.shutdown();
    }
  }

  private long parts(String submission) {
    return setting.count("feed where submission = '" + submission + "'");
  }

  private static Response observations(String year, String query) {
    Response found = get("/v1/observations?region=152900&period=" + year + query);
    found.then().statusCode(200);
    return found;
  }

  private static String coverage(int value) {
    return "\"indicator\": \"COVERAGE\", \"value\": " + value;
  }

  private static String children(int value) {
    return "\"indicator\": \"CHILDREN\", \"value\": " + value;
  }
}
