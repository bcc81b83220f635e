package org.lianggang.ingest.access;

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

  private static final String SERVICE = PostgresServer.service("ingest");

  private static final List<String> SCOPES =
      List.of(
          "",
          "{\"subject\": \"x\", \"grants\": [{\"unit\": null, \"region\": \"610000\"}]}",
          "{\"subject\": \"x\", \"grants\": [{\"unit\": \"OTHER\", \"region\": \"152900\"}]}",
          "{\"subject\": \"x\", \"grants\": [{\"unit\": null, \"region\": \"150000\"}]}",
          "{\"subject\": \"x\", \"grants\": [{\"unit\": \"ALXA\", \"region\": \"152900\"}]}",
          RowScope.EVERYTHING);

  private static final String NOT_ALLOWED = "42501";

  /** Constraints are looked at after the policies have let a row pass. */
  private static final String CONSTRAINT = "23";

  private static PostgresServer server;

  @BeforeAll
  static void prepare() throws SQLException, IOException {
    server = PostgresServer.temporary().with("ingest");
    Flyway.configure()
        .dataSource(server.address("ingest"), "ingest", "-")
        .placeholders(Map.of("service", SERVICE))
        .load()
        .migrate();
    try (Connection owner = as("ingest");
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
    assertThat(
            all(
                "select relname from pg_class where relkind in ('r', 'p') and not relispartition"
                    + " and relnamespace = 'public'::regnamespace"
                    + " and relname <> 'flyway_schema_history'"))
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
                + (writes(service, line.table()) ? "w" : "")
                + (adds(service, line.table(), row) ? "a" : "");
        allowed.add(may.isEmpty() ? "-" : may);
        service.rollback();
      }
    }
    assertThat(allowed).isEqualTo(line.allowed());
  }

  @Test
  void only_tables_whose_line_says_so_are_without_policies() throws SQLException, IOException {
    List<String> open =
        lines()
            .filter(line -> line.allowed().stream().allMatch("rwa"::equals))
            .map(Line::table)
            .toList();
    assertThat(
            all(
                "select relname from pg_class where relkind in ('r', 'p') and not relrowsecurity"
                    + " and relnamespace = 'public'::regnamespace"
                    + " and relname <> 'flyway_schema_history'"))
        .containsExactlyInAnyOrderElementsOf(open);
  }

  @Test
  void a_submission_that_also_reports_for_others_is_seen_only_by_who_reaches_all()
      throws SQLException {
    try (Connection service = as(SERVICE)) {
      service.setAutoCommit(false);
      tell(service, RowScope.EVERYTHING);
      run(
          service,
          "insert into submission_scope values"
              + " ('00000000-0000-0000-0000-000000000001', '610304', '2290')");
      tell(service, SCOPES.get(3));
      assertThat(reads(service, "submission")).isFalse();
      tell(service, RowScope.EVERYTHING);
      assertThat(reads(service, "submission")).isTrue();
      service.rollback();
    }
  }

  @Test
  void the_view_of_everything_is_empty_for_whoever_may_not_see_everything() throws SQLException {
    for (String view : List.of("every_observation", "every_narrative")) {
      try (Connection service = as(SERVICE)) {
        service.setAutoCommit(false);
        for (String scope : SCOPES) {
          tell(service, scope);
          assertThat(reads(service, view)).isEqualTo(scope.equals(RowScope.EVERYTHING));
        }
      }
    }
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
        "alter table submission disable row level security",
        "drop policy seen_in_scope on submission",
        "create policy mine on submission using (true)",
        "create or replace function guard_everything() returns boolean language sql return true",
        "truncate observation",
        "set role ingest",
        "select * from observation_0 limit 0; insert into flyway_schema_history values (0)",
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
        "update act set id = gen_random_uuid()",
        "update act set at = at - interval '1 day'",
        "update act set name = 'y'",
        "update act set subject = 'y'",
        "update act set detail = '{\"after\": 1}'",
        "update act set actor = '{\"subject\": \"li\"}'",
        "update act set number = 1, previous = null, hash = 'h', detail = '[]'",
        "delete from act",
        "truncate act",
        "insert into act (id, at, name, subject, detail, number, hash)"
            + " values (gen_random_uuid(), now(), 'x', 'x', '{}', 2, 'h')"
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
    String link = "update act set number = 1, previous = null, hash = 'h'";
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
    return DriverManager.getConnection(server.address("ingest"), user, "-");
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

  /** As it is, so that nothing but the policies can stand against it; and all rows or none. */
  private static boolean writes(Connection service, String table) throws SQLException {
    String column =
        all("select attname from pg_attribute where attrelid = '%s'::regclass".formatted(table)
                + " and attnum > 0 and not attisdropped and attidentity = '' order by attnum")
            .get(0);
    boolean changes =
        isAllowed(service, "update %1$s set %2$s = %2$s".formatted(table, column), null);
    assertThat(isAllowed(service, "delete from " + table, null)).isEqualTo(changes);
    return changes;
  }

  private static boolean adds(Connection service, String table, String row) throws SQLException {
    return isAllowed(
        service,
        "insert into %1$s overriding system value select * from jsonb_populate_record(null::%1$s, ?::jsonb)"
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
    try (Connection owner = as("ingest");
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
