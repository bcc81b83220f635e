package org.lianggang.analytics.acts;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** A warning is acknowledged, explained, resolved, silenced, and forgets nothing of it. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class WarningLifeTest {

  /** Of the village committees of Alxa League in 2024. */
  private static final String HARD = "607fcd75-a7db-3164-b402-ad98312f7d38";

  private static final String SEEN = "{\"by\": \"卫健委\"}";
  private static final String EXPLAINED =
      "{\"by\": \"卫健委\", \"cause\": \"换届\", \"measures\": \"培训\", \"deadline\":"
          + " \"2099-12-31\", \"person\": \"某某\"}";
  private static final String RESOLVED = "{\"by\": \"妇儿工委办\", \"note\": \"已核实\"}";
  private static final String SILENT =
      "{\"by\": \"妇儿工委办\", \"until\": \"2099-12-31\", \"reason\": \"等待换届\"}";
  private static final String AGAIN = "{\"by\": \"妇儿工委办\", \"reason\": \"反复\"}";

  @Inject Followed followed;
  @Inject DataSource database;

  @BeforeAll
  static void keepTheContract() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void follow() throws Exception {
    followed.examples();
  }

  @Test
  void goes_its_way_and_remembers_it() {
    done("acknowledge", SEEN, "ACKNOWLEDGED");
    done("explain", EXPLAINED, "EXPLAINED");
    done("resolve", RESOLVED, "RESOLVED");

    JsonPath warning = warning();
    assertThat(warning.getString("state")).isEqualTo("RESOLVED");
    assertThat(history(warning)).containsExactly("RAISED", "ACKNOWLEDGED", "EXPLAINED", "RESOLVED");
    assertThat(warning.getString("history[2].cause")).isEqualTo("换届");
    assertThat(warning.getString("history[2].deadline")).isEqualTo("2099-12-31");
    assertThat(warning.getString("history[3].by")).isEqualTo("妇儿工委办");
    assertThat(states("state=RESOLVED")).containsExactly("RESOLVED");
  }

  @ParameterizedTest(name = "after [{0}] no {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                                      | resolve     | OPEN         | RESOLVED
                                      | reopen      | OPEN         | OPEN
          acknowledge                 | acknowledge | ACKNOWLEDGED | ACKNOWLEDGED
          acknowledge                 | resolve     | ACKNOWLEDGED | RESOLVED
          explain                     | acknowledge | EXPLAINED    | ACKNOWLEDGED
          explain resolve             | explain     | RESOLVED     | EXPLAINED
          explain resolve             | silence     | RESOLVED     | SILENCED
          silence                     | acknowledge | SILENCED     | ACKNOWLEDGED
          """)
  void refuses_what_is_not_its_turn(String before, String act, String is, String would) {
    for (String step : before == null ? new String[0] : before.split(" ")) {
      act(step, said(step)).then().statusCode(200);
    }

    Response refused = act(act, said(act));

    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("findings[0].code")).isEqualTo("WRONG_STATE");
    assertThat(refused.jsonPath().getString("findings[0].message.zh"))
        .isEqualTo("状态为" + is + "的预警不能变为" + would + "。");
    assertThat(refused.jsonPath().getString("findings[0].message.en"))
        .isEqualTo("A warning that is " + is + " cannot become " + would + ".");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acknowledge | {}                                                       | MISSING_FIELD
          acknowledge | {"by": "", "who": "x"}                                   | WRONG_LENGTH UNKNOWN_FIELD
          explain     | {"by": "x", "cause": "x", "measures": 5}                 | MISSING_FIELD MISSING_FIELD WRONG_TYPE
          silence     | {"by": "x", "reason": "x", "until": "tomorrow"}          | WRONG_FORMAT
          silence     | {"by": "x", "reason": "x", "until": "2020-01-01"}        | DATE_IN_THE_PAST
          """)
  void names_every_fault_of_what_is_said(String act, String body, String codes) {
    Response refused = act(act, body);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().<String>getList("findings.code"))
        .containsExactlyInAnyOrder(codes.split(" "));
    assertThat(refused.jsonPath().<String>getList("findings.message.zh"))
        .allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(history(warning())).containsExactly("RAISED");
  }

  @Test
  void is_silent_until_the_day_is_over_and_then_what_it_was() throws SQLException {
    done("acknowledge", SEEN, "ACKNOWLEDGED");
    done("silence", SILENT, "SILENCED");
    assertThat(warning().getString("silencedUntil")).isEqualTo("2099-12-31");
    assertThat(states("state=SILENCED")).hasSize(1);

    execute("update acts.warning set silenced_until = '2020-01-01' where state = 'SILENCED'");

    assertThat(warning().getString("state")).isEqualTo("ACKNOWLEDGED");
    assertThat(warning().getString("silencedUntil")).isNull();
    done("explain", EXPLAINED, "EXPLAINED");
  }

  @Test
  void a_revision_withdraws_it_and_the_next_one_opens_it_again() throws Exception {
    done("explain", EXPLAINED, "EXPLAINED");
    report(35, 2);

    assertThat(get("/v1/warnings?code=HARD_TO_ATTAIN").jsonPath().getList("items")).isEmpty();
    assertThat(warning().getBoolean("withdrawn")).isTrue();
    assertThat(history(warning())).containsExactly("RAISED", "EXPLAINED", "WITHDRAWN");
    assertThat(act("acknowledge", SEEN).jsonPath().getString("findings[0].code"))
        .isEqualTo("WARNING_WITHDRAWN");

    report(24.4, 3);

    assertThat(warning().getString("state")).isEqualTo("OPEN");
    assertThat(history(warning())).containsExactly("RAISED", "EXPLAINED", "WITHDRAWN", "REOPENED");
  }

  @Test
  void a_revision_opens_what_was_resolved_but_not_what_stays_as_it_was() throws Exception {
    done("explain", EXPLAINED, "EXPLAINED");
    done("resolve", RESOLVED, "RESOLVED");
    report(24.40, 2);
    assertThat(warning().getString("state")).isEqualTo("RESOLVED");

    report(24.3, 3);

    assertThat(warning().getString("state")).isEqualTo("OPEN");
    assertThat(history(warning())).endsWith("RESOLVED", "REOPENED");
    assertThat(warning().getDouble("history[-1].found")).isEqualTo(24.3);
  }

  @Test
  void is_told_as_it_stood_at_a_moment() throws Exception {
    acted("26.2", "ACKNOWLEDGED", "{}");
    report(24.3, 2);
    report(35, 3);

    assertThat(then("26")).isEqualTo("OPEN ORANGE 24.4 30");
    assertThat(then("2026-01-01T00:00:26.1Z")).isEqualTo("OPEN ORANGE 24.4 30");
    assertThat(then("2026-01-01T00:00:26.3Z")).isEqualTo("ACKNOWLEDGED ORANGE 24.4 30");
    assertThat(then("27")).isEqualTo("ACKNOWLEDGED ORANGE 24.3 30");
    assertThat(get("/v1/warnings?code=HARD_TO_ATTAIN&asOf=28").jsonPath().getList("items"))
        .isEmpty();
    assertThat(get("/v1/warnings?state=ACKNOWLEDGED&asOf=26").jsonPath().getList("items"))
        .isEmpty();
    assertThat(
            get("/v1/warnings/summary?region=150000&state=ACKNOWLEDGED&asOf=27")
                .jsonPath()
                .getList("items.total"))
        .containsExactly(1);
  }

  @ParameterizedTest(name = "until {0}: {1}")
  @CsvSource({"2026-01-01, SILENCED", "2025-12-31, ACKNOWLEDGED"})
  void a_silence_that_had_ended_by_then_was_none(String until, String state) throws Exception {
    acted("26.2", "ACKNOWLEDGED", "{}");
    acted("26.4", "SILENCED", "{\"until\": \"" + until + "\"}");
    report(24.3, 2);
    assertThat(then("2026-01-01T00:00:26.5Z")).isEqualTo(state + " ORANGE 24.4 30");
  }

  /** So many seconds after the feed began; acts of today are later than any of its changes. */
  private void acted(String second, String state, String said) throws SQLException {
    execute(
        """
        with head as (update acts.head set number = number + 1 returning number)
        insert into acts.event (number, warning, region, kind, state, at, said, body)
        select h.number, e.warning, e.region, '%2$s', '%2$s', '2026-01-01T00:00:%1$sZ', '%3$s', e.body
        from head h, acts.event e where e.warning = '%4$s' and e.kind = 'RAISED';
        update acts.warning set state = '%2$s' where id = '%4$s'
        """
            .formatted(second, state, said, HARD));
  }

  /** State, level, figure and bound. */
  private static String then(String asOf) {
    JsonPath found = get("/v1/warnings?code=HARD_TO_ATTAIN&asOf=" + asOf).jsonPath();
    return found.getString(
        "items[0].with { it.state + ' ' + it.level + ' ' + it.found + ' ' + it.bound }");
  }

  @Test
  void a_rebuild_neither_forgets_what_was_done_nor_tells_anything_twice() throws Exception {
    done("explain", EXPLAINED, "EXPLAINED");
    String before = get("/v1/warnings/" + HARD).jsonPath().getString("history");
    long events = count();

    followed.again();

    assertThat(warning().getString("state")).isEqualTo("EXPLAINED");
    assertThat(get("/v1/warnings/" + HARD).jsonPath().getString("history")).isEqualTo(before);
    assertThat(count()).isEqualTo(events);
  }

  @Test
  void an_answer_is_another_once_somebody_acted() {
    for (String path :
        List.of(
            "/v1/warnings?region=152900",
            "/v1/warnings/" + HARD,
            "/v1/assessments?plan=ALXA_WOMEN_2021_2030&region=152900&period=2024")) {
      followedAnew();
      String tag = get(path).header("ETag");
      assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(304);
      done("acknowledge", SEEN, "ACKNOWLEDGED");

      assertThat(given().header("If-None-Match", tag).get(path).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void is_for_the_unit_that_leads_and_for_who_coordinates() throws Exception {
    followed.take(
        "department.put",
        "{\"code\": \"WORKING_COMMITTEE_OFFICE\", \"name\": {\"zh\": \"妇儿工委办\"}}");
    followed.take(
        "member-unit.put",
        "{\"code\": \"ALXA_OFFICE\", \"name\": {\"zh\": \"盟妇儿工委办\"}, \"department\":"
            + " \"WORKING_COMMITTEE_OFFICE\", \"region\": \"152900\", \"validFrom\": \"2015-01-01\"}");

    assertThat(warning().getList("address.units.code"))
        .containsExactly("ALXA_CIVIL_AFFAIRS_BUREAU");
    assertThat(warning().getString("address.coordinator.code")).isEqualTo("ALXA_OFFICE");
  }

  @Test
  void parents_see_how_many_lie_below() {
    JsonPath folded = get("/v1/warnings/summary?region=150000").jsonPath();

    assertThat(folded.getList("items.region")).containsExactly("152900");
    assertThat(folded.getInt("items[0].total")).isEqualTo(11);
    assertThat(folded.<String>getList("items[0].counts.code"))
        .containsExactly("HARD_TO_ATTAIN", "AT_RISK", "FLUCTUATION", "SEX_MISSING");
    assertThat(
            get("/v1/warnings/summary?region=000000&level=YELLOW&period=2023")
                .jsonPath()
                .getList("items.total"))
        .containsExactly(1, 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"607fcd75-a7db-3164-b402-ad98312f7d39", "something"})
  void does_not_know_others(String id) {
    assertThat(get("/v1/warnings/" + id).jsonPath().getString("findings[0].code"))
        .isEqualTo("UNKNOWN_WARNING");
    Response refused =
        given()
            .contentType("application/json")
            .body(SEEN)
            .post("/v1/warnings/" + id + "/acknowledge");
    assertThat(refused.statusCode()).isEqualTo(404);
    assertThat(refused.jsonPath().getString("findings[0].code")).isEqualTo("UNKNOWN_WARNING");
  }

  private static String said(String act) {
    return switch (act) {
      case "acknowledge" -> SEEN;
      case "explain" -> EXPLAINED;
      case "resolve" -> RESOLVED;
      case "silence" -> SILENT;
      default -> AGAIN;
    };
  }

  private static void done(String act, String body, String state) {
    Response answer = act(act, body);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("state")).isEqualTo(state);
  }

  private static Response act(String act, String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/v1/warnings/" + HARD + "/" + act);
  }

  private static JsonPath warning() {
    return get("/v1/warnings/" + HARD).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> history(JsonPath warning) {
    return warning.getList("history.kind");
  }

  private static List<String> states(String filter) {
    return get("/v1/warnings?" + filter).jsonPath().getList("items.state");
  }

  private void followedAnew() {
    try {
      followed.examples();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void report(double value, int revision) throws Exception {
    followed.take(
        "observations.accepted",
        """
        {"submission": "01930000-0000-7000-8000-00000000010%d", "memberUnit":
         "ALXA_CIVIL_AFFAIRS_BUREAU", "region": "152900", "period": "2024", "part": 1, "last": true,
         "acceptedAt": "2026-02-01T00:00:00Z", "observations": [{"indicator":
         "FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS", "region": "152900", "period": "2024", "sex": "_T",
         "residence": "_T", "revision": %d, "value": %s, "obsStatus": "A", "break": false}]}
        """
            .formatted(revision, revision, value));
  }

  private long count() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from acts.event")) {
      row.next();
      return row.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
