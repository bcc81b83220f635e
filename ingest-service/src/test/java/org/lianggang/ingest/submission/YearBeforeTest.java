package org.lianggang.ingest.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** What was accepted before a report asks it for explanations. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class YearBeforeTest {

  private static final String FIFTY = "\"indicator\": \"COVERAGE\", \"value\": 50";
  private static final String SIXTY = "\"indicator\": \"COVERAGE\", \"value\": 60";

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
  void a_change_beyond_the_bound_is_kept_once_it_is_explained() {
    String year = Setting.year();
    Reported.accepted(Reported.byHealth(year, FIFTY));
    Reported.post(Reported.byHealth(after(year), SIXTY))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("CHANGE_BEYOND_BOUND")))
        .body("findings[0].severity", equalTo("EXPLAIN"))
        .body(
            "findings[0].message.en",
            equalTo(
                "60 after 50 in " + year + " is an unusual change; 45 to 55 was to be expected"));
    Reported.post(Reported.byHealth(after(year), SIXTY + ", \"explanation\": \"新设筛查点\""))
        .then()
        .statusCode(201)
        .body("findings.code", equalTo(List.of("CHANGE_BEYOND_BOUND")));
  }

  @Test
  void what_is_only_submitted_is_not_compared_with() {
    String year = Setting.year();
    Reported.post(Reported.byHealth(year, FIFTY)).then().statusCode(201);
    Reported.post(Reported.byHealth(after(year), SIXTY))
        .then()
        .statusCode(201)
        .body("findings", hasSize(0));
  }

  @Test
  void what_was_accepted_since_it_was_submitted_stands_against_accepting_it() {
    String year = Setting.year();
    Response submitted = Reported.post(Reported.byHealth(after(year), SIXTY));
    Reported.accepted(Reported.byHealth(year, FIFTY));
    Reported.accept(submitted.path("id"), submitted.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", equalTo(List.of("CHANGE_BEYOND_BOUND")));
  }

  private static String after(String year) {
    return String.valueOf(Integer.parseInt(year) + 1);
  }
}
