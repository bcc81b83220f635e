package org.lianggang.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  @TempDir Path folder;

  @Test
  void keeps_what_was_written_when_it_is_stopped_and_started_again() throws Exception {
    try (PostgresServer server = PostgresServer.keptIn(folder, freePort()).with("ingest")) {
      execute(server, "create table figure as select 12 as value");
    }
    try (PostgresServer server = PostgresServer.keptIn(folder, freePort()).with("ingest")) {
      assertThat(query(server, "select value from figure")).isEqualTo("12");
    }
  }

  @Test
  void waits_for_the_disk_where_data_are_kept() throws Exception {
    try (PostgresServer server = PostgresServer.keptIn(folder, freePort()).with("ingest")) {
      assertThat(query(server, "show fsync")).isEqualTo("on");
      assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
    }
  }

  @Test
  void takes_over_the_folder_of_a_server_whose_launcher_was_killed() throws Exception {
    Process launcher = KilledLauncher.start(folder, freePort());
    String orphan = launcher.inputReader().readLine();
    launcher.destroyForcibly().waitFor();
    try (Connection leftOpen = DriverManager.getConnection(orphan);
        PostgresServer server = PostgresServer.keptIn(folder, freePort())) {
      assertThat(query(server, "select value from figure")).isEqualTo("12");
      assertThat(leftOpen.isValid(1)).isFalse();
    }
  }

  @Test
  void a_service_works_as_somebody_who_owns_nothing() throws Exception {
    try (PostgresServer server = PostgresServer.keptIn(folder, freePort()).with("ingest")) {
      assertThat(server.owner("ingest")).isEqualTo("ingest");
      try (Connection connection = as("ingest", server, "ingest");
          Statement statement = connection.createStatement()) {
        statement.execute("create table figure as select 12 as value");
      }
      try (Connection connection = as("ingest_service", server, "ingest");
          Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.executeQuery("select value from figure"))
            .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> statement.execute("create table other ()"))
            .hasMessageContaining("permission denied");
      }
      server.with("analytics");
      assertThatThrownBy(() -> as("ingest_service", server, "analytics"))
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void a_database_of_the_superuser_stays_its_own_and_gets_a_user_for_its_service()
      throws Exception {
    try (PostgresServer server = PostgresServer.keptIn(folder, freePort()).with("other")) {
      try (Connection connection = DriverManager.getConnection(server.url("other"));
          Statement statement = connection.createStatement()) {
        statement.execute("create database ingest");
      }
      server.with("ingest");
      assertThat(server.owner("ingest")).isEqualTo("postgres");
      as("ingest_service", server, "ingest").close();
    }
  }

  private static Connection as(String user, PostgresServer server, String database)
      throws SQLException {
    return DriverManager.getConnection(server.address(database), user, "");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static void execute(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.url("ingest"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.url("ingest"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
