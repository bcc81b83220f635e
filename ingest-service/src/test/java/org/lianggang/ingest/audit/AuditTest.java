package org.lianggang.ingest.audit;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.TestIssuer;

/** Every change leaves an act; whoever meddles with the record is found out. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class AuditTest {

  @Inject AgroalDataSource database;
  @Inject Chain chain;

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
    chain.link();
    Response audit = verify("");
    assertThat(audit.<Boolean>path("intact")).isTrue();
    assertThat(audit.<Integer>path("acts")).isZero();
    assertThat(audit.<Object>path("head")).isNull();
  }

  @Test
  void a_change_keeps_what_was_before_and_is_after_and_is_linked_soon() {
    String code = code();
    put(code, "前");
    put(code, "后");
    put(code, "后");

    Response acts = get("/v1/audit/acts?subject=" + code);
    assertThat(acts.<List<String>>path("items.name"))
        .containsExactly("department.put", "department.put");
    assertThat(acts.<String>path("items[1].detail.before.name.zh")).isEqualTo("前");
    assertThat(acts.<String>path("items[1].detail.after.name.zh")).isEqualTo("后");
    assertThat(acts.<Integer>path("items[0].number")).isNull();
    assertThat(verify("").<Integer>path("waiting")).isEqualTo(2);

    chain.link();
    chain.link();

    acts = get("/v1/audit/acts?subject=" + code);
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
    String code = code();
    by("wang", "administrator", "reporter:EDU:152900")
        .header("X-Request-Id", "r-1")
        .contentType("application/json")
        .body(department(code, "部门"))
        .put("/v1/departments/" + code);

    Response acts = get("/v1/audit/acts?actor=wang&subject=" + code);
    assertThat(acts.<List<String>>path("items.name")).containsExactly("department.put");
    assertThat(acts.<Map<String, Object>>path("items[0].actor"))
        .containsEntry("subject", "wang")
        .containsEntry("grants", List.of("administrator"))
        .containsEntry("address", "127.0.0.1")
        .containsEntry("request", "r-1");
    assertThat(get("/v1/audit/acts?actor=li&subject=" + code).<List<?>>path("items")).isEmpty();
  }

  @Test
  void who_reads_what_is_sensitive_leaves_a_trace() {
    String asked = "/v1/observations?region=152900";
    by("wang", "reviewer::152900").get(asked).then().statusCode(200);
    by("wang", "reviewer::152900").get("/v1/observations?region=610304").then().statusCode(403);
    by("wang", "reviewer::152900").get("/v1/departments").then().statusCode(200);

    Response acts = get("/v1/audit/acts?actor=wang");
    assertThat(acts.<List<String>>path("items.name")).containsExactly("read");
    assertThat(acts.<List<String>>path("items.subject")).containsExactly("/v1/observations");
    assertThat(acts.<String>path("items[0].detail.query")).isEqualTo("region=152900");
  }

  @Test
  void a_long_record_is_linked_and_paged() throws SQLException {
    run(
        """
        insert into act (id, at, name, subject, detail)
        select gen_random_uuid(), now(), 'test', 'many', '{}' from generate_series(1, 1201)
        """);
    chain.link();
    Response audit = verify("");
    assertThat(audit.<Integer>path("acts")).isEqualTo(1201);
    assertThat(audit.<Boolean>path("intact")).isTrue();

    Response first = get("/v1/audit/acts?limit=1000");
    assertThat(first.<List<Object>>path("items")).hasSize(1000);
    Response rest = get("/v1/audit/acts?limit=1000&cursor=" + first.path("next"));
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
          who did it taken out       | update act set actor = null where number = 2                   | 2:CHANGED
          a time that was moved      | update act set at = at - interval '1 day' where number = 2     | 2:CHANGED
          an act that was removed    | delete from act where number = 2                               | 3:MISSING
          an act put in its place    | update act set detail = '{}', hash = act_hash(number, previous, id, at, name, subject, '{}', actor) where number = 2 | 3:UNLINKED
          the first acts cut off     | delete from act where number < 3                               | 3:MISSING
          """)
  void whoever_meddles_with_the_record_is_found_out(String what, String meddling, String found)
      throws SQLException {
    for (int i = 0; i < 4; i++) {
      put(code(), "部门");
    }
    chain.link();
    run(meddling);
    assertThat(faults(verify(""))).containsExactly(found);
  }

  @Test
  void a_record_cut_short_shows_to_who_noted_its_head() throws SQLException {
    for (int i = 0; i < 3; i++) {
      put(code(), "部门");
    }
    chain.link();
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

  private static void put(String code, String name) {
    given()
        .contentType("application/json")
        .body(department(code, name))
        .put("/v1/departments/" + code)
        .then()
        .statusCode(anyOf(is(200), is(201)));
  }

  private static String department(String code, String name) {
    return "{\"code\": \"%s\", \"name\": {\"zh\": \"%s\"}}".formatted(code, name);
  }

  private static RequestSpecification by(String subject, String... grants) {
    String token = TestIssuer.tokens().of(subject, List.of(grants), Duration.ofMinutes(5));
    return given().header("Authorization", "Bearer " + token);
  }

  private static String code() {
    return "D_" + UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
