package org.lianggang.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server, run from a Maven artifact; its superuser needs no password. */
public final class PostgresServer implements AutoCloseable {

  public static final String USER = "postgres";

  private static final String OWNER =
      "select pg_get_userbyid(datdba) from pg_database where datname = ?";

  private final EmbeddedPostgres server;

  private PostgresServer(EmbeddedPostgres server) {
    this.server = server;
  }

  /** A server for one test run: nothing is kept, nothing waits for the disk. */
  public static PostgresServer temporary() {
    return start(EmbeddedPostgres.builder());
  }

  /**
   * A server whose data stay in the folder and survive a power cut. A server that a killed launcher
   * left running on the same folder is stopped first.
   */
  public static PostgresServer keptIn(Path folder, int port) {
    Orphan.on(folder).ifPresent(Orphan::stop);
    return start(
        EmbeddedPostgres.builder()
            .setDataDirectory(folder)
            .setCleanDataDirectory(false)
            .setPort(port)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on"));
  }

  private static PostgresServer start(EmbeddedPostgres.Builder builder) {
    try {
      return new PostgresServer(
          builder
              .setServerConfig("max_connections", "200")
              .setServerConfig("shared_buffers", "256MB")
              .setServerConfig("max_wal_size", "4GB")
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start: " + e.getMessage(), e);
    }
  }

  public int port() {
    return server.getPort();
  }

  /** As the superuser, whom nothing is hidden from. */
  public String url(String database) {
    return server.getJdbcUrl(USER, database);
  }

  /** As nobody yet; whom it is for says who they are. */
  public String address(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database;
  }

  /**
   * Makes the database where it is missing, its owner, who has its name, and the user as whom its
   * service works, who owns nothing.
   */
  public PostgresServer with(String database) {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      for (String role : new String[] {database, service(database)}) {
        if (found(connection, "select 1 from pg_roles where rolname = ?", role) == null) {
          run(connection, "create role %s login", role);
        }
      }
      if (found(connection, OWNER, database) == null) {
        run(connection, "create database %s owner %s", database, database);
        run(connection, "revoke all on database %s from public", database);
      }
      run(connection, "grant connect on database %s to %s", database, service(database));
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException("database " + database + " could not be made", e);
    }
  }

  /** As whom the service of a database works. */
  public static String service(String database) {
    return database + "_service";
  }

  /** Who owns a database; the superuser, where it was made before owners had names. */
  public String owner(String database) {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      return found(connection, OWNER, database);
    } catch (SQLException e) {
      throw new IllegalStateException("the owner of " + database + " is not known", e);
    }
  }

  private static void run(Connection connection, String command, String... names)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      Object[] quoted = new Object[names.length];
      for (int i = 0; i < names.length; i++) {
        quoted[i] = statement.enquoteIdentifier(names[i], true);
      }
      statement.execute(command.formatted(quoted));
    }
  }

  /** Null where nothing is found. */
  private static String found(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      ResultSet row = statement.executeQuery();
      return row.next() ? row.getString(1) : null;
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not stop", e);
    }
  }
}
