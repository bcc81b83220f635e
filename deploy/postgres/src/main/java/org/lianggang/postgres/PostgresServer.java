package org.lianggang.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL server, run from a Maven artifact; its superuser needs no password. */
public final class PostgresServer implements AutoCloseable {

  public static final String USER = "postgres";

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

  public String url(String database) {
    return server.getJdbcUrl(USER, database);
  }

  /** Makes the database where it is missing. */
  public PostgresServer with(String database) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, database)) {
        statement.execute("create database " + statement.enquoteIdentifier(database, true));
      }
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException("database " + database + " could not be made", e);
    }
  }

  private static boolean exists(Connection connection, String database) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      query.setString(1, database);
      return query.executeQuery().next();
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
