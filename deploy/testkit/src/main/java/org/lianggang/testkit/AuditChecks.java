package org.lianggang.testkit;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every change leaves an act; whoever meddles with the record is found out. */
public abstract class AuditChecks {

  /** Where the acts are kept. */
  protected abstract String schema();

  /** Links what was committed, once. */
  protected abstract void link();

  /** A grant that allows to change something. */
  protected abstract String grant();

  /** What the act of a change is called. */
  protected abstract String change();

  /** Changes something of that name; the same version again changes nothing. */
  protected abstract void change(RequestSpecification by, String name, String version);

  /** A code nobody has used. */
  protected static String unused() {
    return "D_" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  @BeforeAll
  static void checkEveryAnswer() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void begin() throws SQLException {
    run("delete from act");
  }

  @Test
  void an_empty_record_is_intact() {
    link();
    Response audit = verify("");
    assertThat(audit.<Boolean>path("intact")).isTrue();
    assertThat(audit.<Integer>path("acts")).isZero();
    assertThat(audit.<Object>path("head")).isNull();
  }

  @Test
  void a_change_leaves_an_act_that_is_linked_soon() {
    String code = unused();
    change(given(), code, "前");
    change(given(), code, "后");
    change(given(), code, "后");

    Response acts = acts("?subject=" + code);
    assertThat(acts.<List<String>>path("items.name")).containsExactly(change(), change());
    assertThat(acts.<Object>path("items[0].detail.before")).isNull();
    assertThat(acts.<Object>path("items[1].detail.before"))
        .isEqualTo(acts.<Object>path("items[0].detail.after"))
        .isNotEqualTo(acts.<Object>path("items[1].detail.after"));
    assertThat(acts.<Integer>path("items[0].number")).isNull();
    assertThat(verify("").<Integer>path("waiting")).isEqualTo(2);

    link();
    link();

    acts = acts("?subject=" + code);
    assertThat(acts.<List<Integer>>path("items.number")).containsExactly(1, 2);
    assertThat(acts.<String>path("items[1].previous"))
        .isEqualTo(acts.<String>path("items[0].hash"));
    Response audit = verify("");
    assertThat(audit.<Boolean>path("intact")).isTrue();
    assertThat(audit.<Integer>path("acts")).isEqualTo(2);
    assertThat(audit.<String>path("head.hash")).isEqualTo(acts.<String>path("items[1].hash"));
  }

  @Test
  void an_act_says_who_did_it_by_what_right_and_from_where() {
    String code = unused();
    change(by("wang", grant(), "reporter:EDU:152900").header("X-Request-Id", "r-1"), code, "部门");

    Response acts = acts("?actor=wang&subject=" + code);
    assertThat(acts.<List<String>>path("items.name")).containsExactly(change());
    assertThat(acts.<Map<String, Object>>path("items[0].actor"))
        .containsEntry("subject", "wang")
        .containsEntry("grants", List.of(grant()))
        .containsEntry("address", "127.0.0.1")
        .containsEntry("request", "r-1");
    assertThat(acts("?actor=li&subject=" + code).<List<?>>path("items")).isEmpty();
  }

  @Test
  void a_long_record_is_linked_and_paged() throws SQLException {
    run(
        """
        insert into act (id, at, name, subject, detail, actor)
        select gen_random_uuid(), now(), 'test', 'many', '{}', '{"subject": "s", "name": "s", "grants": []}'
        from generate_series(1, 1201)
        """);
    link();
    Response audit = verify("");
    assertThat(audit.<Integer>path("acts")).isEqualTo(1201);
    assertThat(audit.<Boolean>path("intact")).isTrue();

    Response first = acts("?limit=1000");
    assertThat(first.<List<Object>>path("items")).hasSize(1000);
    Response rest = acts("?limit=1000&cursor=" + first.path("next"));
    assertThat(rest.<List<Object>>path("items")).hasSize(201);
    assertThat(rest.<Object>path("next")).isNull();

    List<String> lines =
        given().accept("application/x-ndjson").get("/v1/audit/acts").asString().lines().toList();
    assertThat(lines).hasSize(1201);
    assertThat(lines.get(1200)).contains("\"number\":1201").contains("\"subject\":\"many\"");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an act that was rewritten  | update act set detail = '{"after": 1}' where number = 2        | 2:CHANGED
          another put in for who did it | update act set actor = '{"subject": "li"}' where number = 2 | 2:CHANGED
          who did it taken out       | update act set actor = 'null' where number = 2                   | 2:CHANGED
          a time that was moved      | update act set at = at - interval '1 day' where number = 2     | 2:CHANGED
          an act that was removed    | delete from act where number = 2                               | 3:MISSING
          an act put in its place    | update act set detail = '{}', hash = act_hash(number, previous, id, at, name, subject, '{}', actor) where number = 2 | 3:UNLINKED
          the first acts cut off     | delete from act where number < 3                               | 3:MISSING
          """)
  void whoever_meddles_with_the_record_is_found_out(String what, String meddling, String found)
      throws SQLException {
    for (int i = 0; i < 4; i++) {
      change(given(), unused(), "部门");
    }
    link();
    run(meddling);
    assertThat(faults(verify(""))).containsExactly(found);
  }

  @Test
  void a_record_cut_short_shows_to_who_noted_its_head() throws SQLException {
    for (int i = 0; i < 3; i++) {
      change(given(), unused(), "部门");
    }
    link();
    Response before = verify("");
    String anchor = before.path("head.number") + ":" + before.path("head.hash");
    assertThat(faults(verify("?anchor=" + anchor))).isEmpty();

    run("delete from act where number = 3");

    assertThat(faults(verify(""))).isEmpty();
    assertThat(faults(verify("?anchor=" + anchor))).containsExactly("3:ANCHOR_LOST");
    given().get("/v1/audit/verify?anchor=3").then().statusCode(400);
  }

  private static Response verify(String query) {
    return given().get("/v1/audit/verify" + query);
  }

  private static List<String> faults(Response audit) {
    List<Integer> numbers = audit.path("faults.number");
    List<String> kinds = audit.path("faults.kind");
    assertThat(audit.<Boolean>path("intact")).isEqualTo(kinds.isEmpty());
    return IntStream.range(0, kinds.size())
        .mapToObj(i -> numbers.get(i) + ":" + kinds.get(i))
        .toList();
  }

  /** As from that person. */
  protected static RequestSpecification by(String subject, String... grants) {
    String token = TestIssuer.tokens().of(subject, List.of(grants), Duration.ofMinutes(5));
    return given().header("Authorization", "Bearer " + token);
  }

  protected static Response acts(String query) {
    return get("/v1/audit/acts" + query);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("set search_path to " + schema());
      statement.execute(sql);
    }
  }
}
