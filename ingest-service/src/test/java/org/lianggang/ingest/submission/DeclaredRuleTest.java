package org.lianggang.ingest.submission;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** A rule that is put holds from the next report on, and no longer once it has ended. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class DeclaredRuleTest {

  private static final String TEN = "\"indicator\": \"CHILDREN\", \"value\": 10";

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
  void holds_from_when_it_is_put_until_it_has_ended() {
    String year = Setting.year();
    Reported.post(Reported.byHealth(year, TEN)).then().statusCode(201);
    rule(year, "value('CHILDREN')", "9", "");
    Reported.post(Reported.byHealth(year, TEN))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("DECLARED_RULE_BROKEN")))
        .body("findings[0].rule", equalTo("FOR_" + year))
        .body("findings[0].row", equalTo(1))
        .body("findings[0].message.zh", equalTo("儿童数超出：10 ≤ 9 不成立"))
        .body("findings[0].message.en", equalTo("Too many children: 10 ≤ 9 does not hold"));
    rule(year, "value('CHILDREN')", "9", ", \"active\": false");
    Reported.post(Reported.byHealth(year, TEN)).then().statusCode(201);
  }

  @Test
  void takes_what_the_report_leaves_out_as_accepted() {
    String year = Setting.year();
    rule(year, "value('CHILDREN')", "numerator('COVERAGE')", "");
    Reported.accepted(
        Reported.byHealth(
            year,
            "\"indicator\": \"COVERAGE\", \"value\": 50, \"numerator\": 9, \"denominator\": 18"));
    Reported.post(Reported.byHealth(year, TEN))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("DECLARED_RULE_BROKEN")));
  }

  @Test
  void may_ask_for_the_year_before_of_an_indicator_that_is_not_reported() {
    String year = Setting.year();
    String before = String.valueOf(Integer.parseInt(year) - 1);
    rule(year, "value('CHILDREN')", "numeratorBefore('COVERAGE')", "");
    Reported.accepted(
        Reported.byHealth(
            before,
            "\"indicator\": \"COVERAGE\", \"value\": 50, \"numerator\": 9, \"denominator\": 18"));
    Reported.post(Reported.byHealth(year, TEN))
        .then()
        .statusCode(422)
        .body("findings.code", equalTo(List.of("DECLARED_RULE_BROKEN")));
  }

  private static void rule(String year, String left, String right, String more) {
    Given.put(
            "/v1/rules/FOR_" + year,
            """
            {"code": "FOR_%1$s", "name": {"zh": "示例", "en": "Example"}, "left": "%2$s",
             "operator": "LE", "right": "%3$s", "severity": "BLOCK",
             "message": {"zh": "儿童数超出", "en": "Too many children"},
             "from": %1$s, "to": %1$s %4$s}
            """
                .formatted(year, left, right, more))
        .statusCode(lessThan(300));
  }
}
