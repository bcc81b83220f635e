package org.lianggang.ingest.catalogue;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.Announced;
import org.lianggang.ingest.Given;

@QuarkusTest
class PlanResourceTest {

  private static final String PLAN =
      """
      {"code": "%s", "name": {"zh": "妇女发展纲要"}, "subject": "WOMEN", "region": "152900",
       "startYear": 2021, "endYear": 2030, %s "effectiveFrom": %d,
       "domains": [{"code": "W1", "name": {"zh": "妇女与健康"},
         "goals": [{"code": "W1.1", "text": {"zh": "目标"}, "measures": [%s]}]}]}
      """;

  private static final String MEASURE =
      """
      {"code": "W1.1.A", "name": {"zh": "项目"}, "lead": "HEALTH", %s}
      """;

  private static final String ENROLMENT =
      MEASURE.formatted(
          """
          "class": "NUMERIC", "indicator": "ENROLMENT",
          "target": {"kind": "AT_LEAST", "value": 95, "year": 2030}
          """);

  @BeforeEach
  void catalogue() {
    Given.unit();
    Given.indicators();
  }

  @Test
  void becomes_a_version_whenever_it_changes() {
    Given.put("/v1/plans/VERSIONS", plan("VERSIONS", 2021, ENROLMENT))
        .statusCode(201)
        .body("version", equalTo(1));
    Given.put("/v1/plans/VERSIONS", plan("VERSIONS", 2021, ENROLMENT))
        .statusCode(200)
        .body("version", equalTo(1));
    Given.put("/v1/plans/VERSIONS", plan("VERSIONS", 2025, ENROLMENT))
        .statusCode(200)
        .body("version", equalTo(2));
    get("/v1/plans/VERSIONS").then().body("plan.effectiveFrom", equalTo(2025));
    given()
        .queryParam("version", 1)
        .get("/v1/plans/VERSIONS")
        .then()
        .body("plan.effectiveFrom", equalTo(2021));
    given()
        .queryParam("version", 3)
        .get("/v1/plans/VERSIONS")
        .then()
        .statusCode(404)
        .body("findings[0].message.en", equalTo("There is no version 3, the latest is 2"));
    given()
        .queryParam("limit", 1000)
        .get("/v1/plans")
        .then()
        .body("items.find { it.code == 'VERSIONS' }.version", equalTo(2));
    Announced.assertThatEntriesOf("org.lianggang.plan.put", "VERSIONS").hasSize(2);
  }

  @Test
  void that_is_unknown_is_not_found() {
    get("/v1/plans/NO_PLAN").then().statusCode(404).body("findings.code", contains("UNKNOWN_PLAN"));
  }

  @Test
  void names_everything_it_names_that_is_unknown() {
    Given.put(
            "/v1/plans/UNKNOWN",
            plan(
                    "OTHER",
                    2021,
                    """
                    {"code": "W1.1", "name": {"zh": "项目"}, "class": "NUMERIC",
                     "indicator": "NO_INDICATOR", "lead": "NOBODY", "cooperating": ["HEALTH", "NONE"],
                     "target": {"kind": "AT_LEAST_REFERENCE", "year": 2030,
                       "reference": {"indicator": "NO_REFERENCE"}}}
                    """)
                .replace("152900", "999999"))
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder(
                "CODE_MISMATCH /code",
                "UNKNOWN_REGION /region",
                "DUPLICATE_CODE /domains/0/goals/0/measures/0/code",
                "UNKNOWN_INDICATOR /domains/0/goals/0/measures/0/indicator",
                "UNKNOWN_INDICATOR /domains/0/goals/0/measures/0/target/reference/indicator",
                "UNKNOWN_DEPARTMENT /domains/0/goals/0/measures/0/lead",
                "UNKNOWN_DEPARTMENT /domains/0/goals/0/measures/0/cooperating/1"));
    get("/v1/plans/UNKNOWN").then().statusCode(404);
  }

  @Test
  void has_years_that_follow_each_other() {
    Given.put(
            "/v1/plans/YEARS",
            plan("YEARS", 2031, ENROLMENT).replace("\"startYear\": 2021", "\"startYear\": 2032"))
        .statusCode(422)
        .body("findings.code", contains("YEARS_REVERSED", "YEARS_REVERSED"))
        .body("findings.message.en", hasItem("effectiveFrom (2031) is after endYear (2030)"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMERIC   | "kind": "AT_LEAST", "value": 100                                      |
          NUMERIC   | "kind": "AT_LEAST", "value": 100.5                                    | TARGET_OUTSIDE_INDICATOR /target/value
          NUMERIC   | "kind": "AT_MOST", "value": 0                                         |
          NUMERIC   | "kind": "AT_MOST", "value": -0.1                                      | TARGET_OUTSIDE_INDICATOR /target/value
          NUMERIC   | "kind": "ABOVE", "value": 99.9                                        |
          NUMERIC   | "kind": "ABOVE", "value": 100                                         | TARGET_OUTSIDE_INDICATOR /target/value
          NUMERIC   | "kind": "BELOW", "value": 0                                           | TARGET_OUTSIDE_INDICATOR /target/value
          NUMERIC   | "kind": "AT_LEAST", "fraction": "1/3"                                 |
          NUMERIC   | "kind": "AT_LEAST", "fraction": "4/3"                                 | TARGET_OUTSIDE_INDICATOR /target/fraction
          NUMERIC   | "kind": "AT_LEAST", "fraction": "1:3"                                 | WRONG_FORMAT /target/fraction
          NUMERIC   | "kind": "AT_LEAST", "fraction": "1/0"                                 | WRONG_FORMAT /target/fraction
          NUMERIC   | "kind": "AT_LEAST"                                                    | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "AT_LEAST", "value": 30, "fraction": "1/3"                    | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "AT_LEAST", "value": 30, "tolerance": 1                       | TARGET_FIELD_MEANS_NOTHING /target/tolerance
          NUMERIC   | "kind": "BETWEEN", "low": 5, "high": 5                                |
          NUMERIC   | "kind": "BETWEEN", "low": 5.1, "high": 5                              | TARGET_BOUNDS_REVERSED /target/low
          NUMERIC   | "kind": "BETWEEN", "low": 5                                           | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "BETWEEN", "low": -1, "high": 101                             | TARGET_OUTSIDE_INDICATOR /target/low,TARGET_OUTSIDE_INDICATOR /target/high
          NUMERIC   | "kind": "AROUND", "value": 45, "tolerance": 0                         |
          NUMERIC   | "kind": "AROUND", "value": 45                                         | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "AROUND", "value": 45, "tolerance": -1                        | TOLERANCE_NEGATIVE /target/tolerance
          NUMERIC   | "kind": "CHANGE_FROM_BASELINE", "percent": -20                        |
          NUMERIC   | "kind": "CHANGE_FROM_BASELINE", "percent": 0                          | TARGET_CHANGES_NOTHING /target/percent
          NUMERIC   | "kind": "CHANGE_FROM_BASELINE"                                        | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "AT_LEAST_REFERENCE"                                          | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "AT_LEAST_REFERENCE", "reference": {"indicator": "ENROLMENT"} |
          NUMERIC   | "kind": "AT_LEAST_REFERENCE", "reference": {"indicator": "ENROLMENT", "sex": "_U"} | SEX_NOT_DECLARED /target/reference/sex
          NUMERIC   | "kind": "AROUND_REFERENCE", "reference": {"indicator": "ENROLMENT"}   | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "EVERY_UNIT"                                                  | TARGET_INCOMPLETE /target
          NUMERIC   | "kind": "EVERY_UNIT", "everyUnit": {"level": "COUNTY", "kind": "AT_LEAST", "value": 1}   |
          NUMERIC   | "kind": "EVERY_UNIT", "everyUnit": {"level": "COUNTY", "kind": "AT_LEAST", "value": 101} | TARGET_OUTSIDE_INDICATOR /target/everyUnit
          NUMERIC   | "kind": "INCREASE"                                                    | KIND_DOES_NOT_FIT_CLASS /target/kind
          NUMERIC   | "kind": "HOLD"                                                        | KIND_DOES_NOT_FIT_CLASS /target/kind
          NUMERIC   | "kind": "HOLD", "value": 95                                           |
          DIRECTION | "kind": "HOLD", "value": 95                                           | KIND_DOES_NOT_FIT_CLASS /target/kind
          DIRECTION | "kind": "HOLD"                                                        |
          DIRECTION | "kind": "INCREASE", "limit": 100                                      |
          DIRECTION | "kind": "SLOW_RISE"                                                   |
          DIRECTION | "kind": "NARROW_GAP"                                                  | TARGET_INCOMPLETE /target
          DIRECTION | "kind": "NARROW_GAP", "groups": {"by": "SEX"}                         |
          DIRECTION | "kind": "AT_LEAST", "value": 95                                       | KIND_DOES_NOT_FIT_CLASS /target/kind
          NUMERIC   | "kind": "FASTER", "value": 95                                         | VALUE_NOT_ALLOWED /target/kind
          """)
  void asks_only_for_what_can_be_attained(String measureClass, String target, String faults) {
    String measure =
        MEASURE.formatted(
            "\"class\": \"%s\", \"indicator\": \"ENROLMENT\", \"target\": {%s, \"year\": 2030}"
                .formatted(measureClass, target));
    assertFaults(plan("TARGETS", 2021, measure), faults);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in the year of the plan's baseline    | "target": {"kind": "AT_LEAST", "value": 95, "year": 2020}                                    | TARGET_NOT_AFTER_BASELINE /target/year
          in the year of its own baseline       | "baseline": {"year": 2030}, "target": {"kind": "AT_LEAST", "value": 95, "year": 2030}         | TARGET_NOT_AFTER_BASELINE /target/year
          a year after its own baseline         | "baseline": {"year": 2029}, "target": {"kind": "AT_LEAST", "value": 95, "year": 2030}         |
          doubled from 60 per cent              | "baseline": {"year": 2020, "value": 60}, "target": {"kind": "CHANGE_FROM_BASELINE", "percent": 100, "year": 2030} | TARGET_OUTSIDE_INDICATOR /target/percent
          doubled from 50 per cent              | "baseline": {"year": 2020, "value": 50}, "target": {"kind": "CHANGE_FROM_BASELINE", "percent": 100, "year": 2030} |
          for a sex that is not reported        | "sex": "_U", "target": {"kind": "AT_LEAST", "value": 95, "year": 2030}                        | SEX_NOT_DECLARED /sex
          for a residence that is not reported  | "residence": "R", "target": {"kind": "AT_LEAST", "value": 95, "year": 2030}                   | RESIDENCE_NOT_DECLARED /residence
          """)
  void asks_for_it_after_its_baseline_and_of_those_who_report(
      String situation, String fields, String faults) {
    String measure =
        MEASURE.formatted("\"class\": \"NUMERIC\", \"indicator\": \"ENROLMENT\", " + fields);
    assertFaults(plan("GROUPS", 2021, measure), faults);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          judged by people              | "class": "QUALITATIVE", "target": {"kind": "QUALITATIVE", "year": 2030}                             |
          judged by people, with figure | "class": "QUALITATIVE", "indicator": "ENROLMENT", "target": {"kind": "QUALITATIVE", "year": 2030}   | INDICATOR_OF_QUALITATIVE_MEASURE /indicator
          a direction of nothing        | "class": "DIRECTION", "target": {"kind": "INCREASE", "year": 2030}                                  | INDICATOR_REQUIRED /indicator
          a weight of nothing           | "class": "QUALITATIVE", "weight": 0, "target": {"kind": "QUALITATIVE", "year": 2030}                | OUT_OF_RANGE /weight
          """)
  void has_indicators_where_figures_judge(String situation, String fields, String faults) {
    assertFaults(plan("CLASSES", 2021, MEASURE.formatted(fields)), faults);
  }

  @Test
  void needs_a_year_to_change_from() {
    String measure =
        MEASURE.formatted(
            """
            "class": "NUMERIC", "indicator": "ENROLMENT",
            "target": {"kind": "CHANGE_FROM_BASELINE", "percent": -20, "year": 2030}
            """);
    assertFaults(PLAN.formatted("CHANGES", "", 2021, measure), "BASELINE_YEAR_REQUIRED /baseline");
  }

  private static String plan(String code, int effectiveFrom, String measure) {
    return PLAN.formatted(code, "\"baselineYear\": 2020,", effectiveFrom, measure);
  }

  private static void assertFaults(String plan, String faults) {
    String code = plan.replaceFirst("(?s)\\{\"code\": \"(\\w+)\".*", "$1").strip();
    if (faults == null) {
      Given.put("/v1/plans/" + code, plan).statusCode(org.hamcrest.Matchers.lessThan(300));
      return;
    }
    Given.put("/v1/plans/" + code, plan)
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder(
                Arrays.stream(faults.split(","))
                    .map(fault -> fault.replace(" ", " /domains/0/goals/0/measures/0"))
                    .toArray()));
  }
}
