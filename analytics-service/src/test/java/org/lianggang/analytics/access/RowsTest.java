package org.lianggang.analytics.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.postgres.PostgresServer;

/**
 * What the database lets the service do, whatever was checked before: {@code access/tables.csv}.
 */
class RowsTest {

  private static final String SERVICE = PostgresServer.service("analytics");

  private static final List<String> SCOPES =
      List.of(
          "",
          "{\"subject\": \"x\", \"sees\": [\"610000\"], \"acts\": [\"610000\"]}",
          "{\"subject\": \"x\", \"sees\": [\"150000\"], \"acts\": []}",
          "{\"subject\": \"x\", \"sees\": [\"152900\"], \"acts\": [\"152900\"]}",
          "{\"subject\": \"x\", \"sees\": [\"*\"], \"acts\": []}",
          "{\"subject\": \"x\", \"sees\": [\"*\"], \"acts\": [\"*\"]}",
          "{\"subject\": \"maker\", \"sees\": [], \"acts\": []}",
          RowScope.EVERYTHING);

  /** Tables and views of the service, by the schema they lie in where that is not public. */
  private static final String OURS =
      """
      select case nspname when 'public' then '' else nspname || '.' end || relname
      from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ('public', 'acts', 'past', 'open', 'open_past') and not relispartition
        and relname <> 'flyway_schema_history' and
      """;

  private static final String NOT_ALLOWED = "42501";

  /** Constraints are looked at after the policies have let a row pass. */
  private static final String CONSTRAINT = "23";

  private static PostgresServer server;

  @BeforeAll
  static void prepare() throws SQLException, IOException {
    server = PostgresServer.temporary().with("analytics");
    Flyway.configure()
        .dataSource(server.address("analytics"), "analytics", "-")
        .schemas("public", "acts", "past", "open", "open_past")
        .placeholders(Map.of("service", SERVICE))
        .load()
        .migrate();
    try (Connection owner = as("analytics");
        Statement statement = owner.createStatement()) {
      statement.execute(text("/access/rows.sql"));
    }
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Stream<Line> lines() throws IOException {
    return text("/access/tables.csv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .map(cells -> new Line(cells.get(0), cells.subList(1, cells.size())));
  }

  private record Line(String table, List<String> allowed) {

    @Override
    public String toString() {
      return table;
    }
  }

  @Test
  void every_table_has_its_line() throws SQLException, IOException {
    assertThat(all(OURS + "relkind in ('r', 'p')"))
        .containsExactlyInAnyOrderElementsOf(lines().map(Line::table).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void nobody_reaches_more_of_a_table_than_goes_with_the_scope(Line line) throws SQLException {
    List<String> allowed = new ArrayList<>();
    String row =
        all("select to_jsonb(t)::text from " + line.table() + " t order by t::text desc limit 1")
            .get(0);
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      for (String scope : SCOPES) {
        tell(service, scope);
        String may =
            (reads(service, line.table()) ? "r" : "")
                + (changes(service, line.table()) ? "c" : "")
                + (isAllowed(service, "delete from " + line.table(), null) ? "d" : "")
                + (adds(service, line.table(), row) ? "a" : "");
        allowed.add(may.isEmpty() ? "-" : may);
        service.rollback();
      }
    }
    assertThat(allowed).isEqualTo(line.allowed());
  }

  @Test
  void no_table_is_without_policies() throws SQLException {
    assertThat(all(OURS + "relkind in ('r', 'p') and not relrowsecurity")).isEmpty();
  }

  @Test
  void what_was_known_is_seen_by_who_may_see_it_now() throws SQLException {
    Map<String, String> views =
        Map.of(
            "past.observation", "observation",
            "past.derived", "derived",
            "past.warning", "acts.event",
            "announced", "acts.warning",
            "happened", "acts.event");
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      run(service, "set local lianggang.as_of = 9");
      for (String scope : SCOPES) {
        tell(service, scope);
        for (Map.Entry<String, String> view : views.entrySet()) {
          assertThat(reads(service, view.getKey())).isEqualTo(reads(service, view.getValue()));
        }
      }
    }
  }

  @Test
  void only_what_the_public_is_shown_is_shown_as_by_the_owner() throws SQLException {
    String byTheOwner =
        " relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false)";
    assertThat(all(OURS + byTheOwner)).allMatch(view -> view.startsWith("open"));
    assertThat(all(OURS + byTheOwner))
        .contains("open.observation", "open.assessment", "open.warning", "open_past.observation");
  }

  @Test
  void nothing_hidden_is_shown_to_whoever_has_no_scope() throws SQLException {
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      tell(service, "");
      run(service, "set local lianggang.as_of = 9");
      assertThat(reads(service, "open.observation where value is null and obs_status = 'Q'"))
          .isTrue();
      for (String hidden :
          List.of(
              "open.observation where value is not null",
              "open.derived where value is not null",
              "open.assessment where plan = 'PLAN'",
              "open.warning",
              "open.announced",
              "open.happened",
              "open_past.warning")) {
        assertThat(reads(service, hidden)).as(hidden).isFalse();
      }
    }
  }

  @Test
  void no_view_is_written_through() throws SQLException {
    String written =
        OURS
            + """
            relkind = 'v' and nspname <> 'public' and exists (
              select from unnest('{insert,update,delete,truncate}'::text[]) as act
              where has_table_privilege('%s', c.oid, act))
            """
                .formatted(SERVICE);
    assertThat(all(written)).isEmpty();
  }

  @Test
  void the_service_owns_nothing_and_is_above_nothing() throws SQLException {
    assertThat(
            all(
                "select relname from pg_class where relowner = '%s'::regrole".formatted(SERVICE)
                    + " union all select proname from pg_proc where proowner = '%s'::regrole"
                        .formatted(SERVICE)))
        .isEmpty();
    assertThat(
            all(
                "select rolname from pg_roles where rolname = '%s'".formatted(SERVICE)
                    + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter table observation disable row level security",
        "drop policy to_select on observation",
        "create policy mine on observation using (true)",
        "create or replace function guard_everything() returns boolean language sql return true",
        "create or replace view past.observation as select * from public.observation",
        "alter view past.observation reset (security_invoker)",
        "update open.warning set level = 'RED'",
        "truncate observation",
        "set role analytics",
        "insert into flyway_schema_history values (0)",
        "create table mine ()"
      })
  void the_service_cannot_undo_what_guards_the_tables(String command) throws SQLException {
    try (Connection service = as(SERVICE)) {
      assertThatThrownBy(() -> run(service, command))
          .isInstanceOfSatisfying(
              SQLException.class,
              refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update acts.act set id = gen_random_uuid()",
        "update acts.act set at = at - interval '1 day'",
        "update acts.act set name = 'y'",
        "update acts.act set subject = 'y'",
        "update acts.act set detail = '{\"after\": 1}'",
        "update acts.act set actor = '{\"subject\": \"li\"}'",
        "update acts.act set number = 1, previous = null, hash = 'h', detail = '[]'",
        "delete from acts.act",
        "truncate acts.act",
        "insert into acts.act (id, at, name, subject, detail, actor, number, hash)"
            + " values (gen_random_uuid(), now(), 'x', 'x', '{}', '{}', 2, 'h')"
      })
  void what_was_done_stays_as_it_was_recorded(String meddling) throws SQLException {
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      tell(service, RowScope.EVERYTHING);
      assertThat(isAllowed(service, meddling, null)).isFalse();
    }
  }

  @Test
  void what_was_done_is_linked_once_and_by_the_service_alone() throws SQLException {
    String link = "update acts.act set number = 1, previous = null, hash = 'h'";
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      for (String scope : SCOPES) {
        tell(service, scope);
        assertThat(isAllowed(service, link, null)).isEqualTo(scope.equals(RowScope.EVERYTHING));
      }
      run(service, link);
      assertThat(isAllowed(service, link, null)).isFalse();
      service.rollback();
    }
  }

  @Test
  void a_part_of_the_observations_is_not_reached_by_its_own_name() throws SQLException {
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      tell(service, RowScope.EVERYTHING);
      for (int part = 0; part < 16; part++) {
        assertThat(reads(service, "observation_" + part)).isFalse();
      }
    }
  }

  private static Connection as(String user) throws SQLException {
    return DriverManager.getConnection(server.address("analytics"), user, "-");
  }

  private static void tell(Connection connection, String scope) throws SQLException {
    try (PreparedStatement tell =
        connection.prepareStatement("select set_config('lianggang.scope', ?, true)")) {
      tell.setString(1, scope);
      tell.execute();
    }
  }

  private static boolean reads(Connection service, String table) throws SQLException {
    try (Statement query = service.createStatement();
        ResultSet found = query.executeQuery("select from " + table + " limit 1")) {
      return found.next();
    }
  }

  /** As it is, so that nothing but the policies can stand against it. */
  private static boolean changes(Connection service, String table) throws SQLException {
    String column =
        all("select quote_ident(attname) from pg_attribute where attrelid = '%s'::regclass"
                    .formatted(table)
                + " and attnum > 0 and not attisdropped order by attnum")
            .get(0);
    return isAllowed(service, "update %1$s set %2$s = %2$s".formatted(table, column), null);
  }

  private static boolean adds(Connection service, String table, String row) throws SQLException {
    return isAllowed(
        service,
        "insert into %1$s select * from jsonb_populate_record(null::%1$s, ?::jsonb)"
            .formatted(table),
        row);
  }

  /** Whether it touches a row, or would if no constraint stood against it; it is undone. */
  private static boolean isAllowed(Connection service, String command, String row)
      throws SQLException {
    Savepoint before = service.setSavepoint();
    try (PreparedStatement statement = service.prepareStatement(command)) {
      if (row != null) {
        statement.setString(1, row);
      }
      return statement.executeUpdate() > 0;
    } catch (SQLException e) {
      if (!e.getSQLState().equals(NOT_ALLOWED) && !e.getSQLState().startsWith(CONSTRAINT)) {
        throw e;
      }
      return e.getSQLState().startsWith(CONSTRAINT);
    } finally {
      service.rollback(before);
    }
  }

  private static void run(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  private static List<String> all(String question) throws SQLException {
    try (Connection owner = as("analytics");
        Statement query = owner.createStatement();
        ResultSet found = query.executeQuery(question)) {
      List<String> texts = new ArrayList<>();
      while (found.next()) {
        texts.add(found.getString(1));
      }
      return texts;
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream stream = RowsTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
