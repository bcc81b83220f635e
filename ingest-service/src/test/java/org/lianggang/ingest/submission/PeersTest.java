package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** EDUCATION reports for six counties beside each other, of which five were accepted before. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class PeersTest {

  private static final List<String> COUNTIES =
      IntStream.rangeClosed(1, 6).mapToObj("54010%d"::formatted).toList();

  private static final List<String> ELSEWHERE =
      IntStream.rangeClosed(1, 6).mapToObj("54020%d"::formatted).toList();

  @Inject Setting setting;
  @Inject MeterRegistry meters;

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void prepare() {
    setting.prepared();
    Given.region("540000", "西藏自治区", "PROVINCE", "000000");
    Given.region("540100", "拉萨市", "PREFECTURE", "540000");
    Given.region("540200", "日喀则市", "PREFECTURE", "540000");
    COUNTIES.forEach(code -> Given.region(code, "县", "COUNTY", "540100"));
    ELSEWHERE.forEach(code -> Given.region(code, "县", "COUNTY", "540200"));
    Given.put(
            "/v1/indicators/SCHOOLS",
            """
            {"code": "SCHOOLS", "name": {"zh": "学校数"}, "unit": "所", "scale": 1, "decimals": 0,
             "valueKind": "COUNT", "aggregation": "SUM", "sexes": ["_T"]}
            """)
        .statusCode(Matchers.lessThan(300));
    Given.put(
            "/v1/member-units/PEERS",
            """
            {"code": "PEERS", "name": {"zh": "委"}, "department": "EDUCATION", "region": "540000",
             "validFrom": "1900-01-01"}
            """)
        .statusCode(Matchers.lessThan(300));
    Given.put(
            "/v1/duties/PEERS",
            """
            {"unit": "PEERS", "items": [
              {"indicator": "EDUCATED", "regions": ["%1$s"], "from": 1900},
              {"indicator": "SCHOOLS", "regions": ["540100", "%1$s"], "from": 1900}]}
            """
                .formatted(String.join("\", \"", both())))
        .statusCode(Matchers.lessThan(300));
  }

  @Test
  void a_value_far_from_those_beside_it_is_noted() {
    String year = Setting.year();
    Reported.accepted(report(year, 0, 5));
    Reported.post(report(year, 5, 6))
        .then()
        .statusCode(201)
        .body("findings.code", equalTo(List.of("OUTSIDE_PEERS")))
        .body("findings[0].severity", equalTo("NOTE"))
        .body(
            "findings[0].message.en",
            equalTo("80 is far from the values of the 5 regions beside this one, 50 to 54"));
  }

  @Test
  void those_of_the_year_before_are_looked_at_where_there_are_none() {
    String year = Setting.year();
    Reported.accepted(report(year, 0, 5));
    Reported.post(report(String.valueOf(Integer.parseInt(year) + 1), 5, 6))
        .then()
        .statusCode(201)
        .body("findings.code", equalTo(List.of("OUTSIDE_PEERS")));
  }

  @Test
  void too_few_of_them_say_nothing() {
    String year = Setting.year();
    Reported.accepted(report(year, 0, 4));
    Reported.post(report(year, 5, 6)).then().statusCode(201).body("findings", hasSize(0));
  }

  @Test
  void what_was_accepted_beside_it_since_is_held_against_it_when_it_is_accepted() {
    String year = Setting.year();
    Reported.accepted(report(year, ELSEWHERE, 0, 5));
    Response receipt = Reported.post(report(year, both(), 5, 12));
    receipt.then().statusCode(201).body("findings.row", equalTo(List.of(7)));
    Reported.accepted(report(year, COUNTIES, 0, 5));
    double judged = rowsJudged();
    Reported.accept(receipt.path("id"), receipt.path("digest"))
        .then()
        .statusCode(200)
        .body("counts.new", equalTo(2))
        .body("counts.unchanged", equalTo(5))
        .body("findings.code", equalTo(List.of("OUTSIDE_PEERS", "OUTSIDE_PEERS")))
        .body("findings.row", equalTo(List.of(1, 7)));
    assertThat(rowsJudged() - judged).as("rows judged again").isEqualTo(1);
    assertThat(setting.count("observation where submission = '" + receipt.path("id") + "'"))
        .isEqualTo(2);
  }

  @Test
  void what_no_longer_fits_what_was_accepted_below_it_is_refused_and_stays_submitted() {
    String year = Setting.year();
    Response above = Reported.post(schools(year, 9, List.of("540100")));
    above.then().statusCode(201);
    Reported.accepted(schools(year, 1, COUNTIES));
    Reported.accept(above.path("id"), above.path("digest"))
        .then()
        .statusCode(409)
        .body("findings.code", equalTo(List.of("CHILDREN_DISAGREE")));
    get("/v1/submissions/" + above.path("id")).then().body("state", equalTo("SUBMITTED"));
  }

  @Test
  void what_was_accepted_elsewhere_has_nothing_judged_again() {
    String year = Setting.year();
    Response receipt = Reported.post(report(year, COUNTIES, 5, 6));
    Reported.accepted(report(year, ELSEWHERE, 0, 5));
    double judged = rowsJudged();
    Reported.accept(receipt.path("id"), receipt.path("digest"))
        .then()
        .statusCode(200)
        .body("findings", hasSize(0));
    assertThat(rowsJudged()).isEqualTo(judged);
  }

  @Test
  void all_is_judged_again_where_the_basis_was_kept_for_other_rows() {
    String year = Setting.year();
    Response receipt = Reported.post(report(year, COUNTIES, 0, 3));
    setting.run(
        """
        update submission set grounds = jsonb_set(grounds, '{acceptances}', '{"540106": 0}')
        where id = '%s'
        """
            .formatted(receipt.<String>path("id")));
    double judged = rowsJudged();
    Reported.accept(receipt.path("id"), receipt.path("digest")).then().statusCode(200);
    assertThat(rowsJudged() - judged).isEqualTo(3);
  }

  private double rowsJudged() {
    return meters.get("lianggang.rows.judged").counter().count();
  }

  private static List<String> both() {
    return Stream.concat(COUNTIES.stream(), ELSEWHERE.stream()).toList();
  }

  private static String schools(String year, int each, List<String> regions) {
    return inTibet(
        year,
        regions.stream()
            .map(
                region ->
                    "\"indicator\": \"SCHOOLS\", \"region\": \"%s\", \"value\": %d"
                        .formatted(region, each))
            .toArray(String[]::new));
  }

  private static String inTibet(String year, String... rows) {
    return Reported.by("PEERS", year, rows).replace("\"152900\"", "\"540000\"");
  }

  private static String report(String year, int from, int to) {
    return report(year, COUNTIES, from, to);
  }

  /** 50, 51 and so on, but 80 in each sixth. */
  private static String report(String year, List<String> counties, int from, int to) {
    String[] rows =
        IntStream.range(from, to)
            .mapToObj(
                i ->
                    "\"indicator\": \"EDUCATED\", \"region\": \"%s\", \"value\": %d"
                        .formatted(counties.get(i), i % 6 == 5 ? 80 : 50 + i % 6))
            .toArray(String[]::new);
    return inTibet(year, rows);
  }
}
