package org.lianggang.local.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.postgres.PostgresServer;

/** A second server that has all that the first has acknowledged, and can take its place. */
final class Standby {

  private static final String NAME = "standby";

  private Standby() {}

  /** A base backup that goes on streaming; from here on, a commit waits until both have it. */
  static PostgresServer of(PostgresServer first, Path from, Path to, int port) {
    try (Connection connection = DriverManager.getConnection(first.url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('standby', true)");
      copy(from, to);
      ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop()");
      stopped.next();
      Files.writeString(to.resolve("backup_label"), stopped.getString(1));
      Files.createFile(to.resolve("standby.signal"));
      Files.writeString(
          to.resolve("postgresql.auto.conf"),
          "primary_conninfo = 'host=localhost port=%d user=%s application_name=%s'%n"
              .formatted(first.port(), PostgresServer.USER, NAME));
      PostgresServer standby = PostgresServer.keptIn(to, port);
      statement.execute("alter system set synchronous_standby_names = '" + NAME + "'");
      statement.execute("select pg_reload_conf()");
      await(statement);
      return standby;
    } catch (SQLException e) {
      throw new IllegalStateException("there is no standby", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void promote(PostgresServer standby) {
    try (Connection connection = DriverManager.getConnection(standby.url("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("select pg_promote(true, 60)");
    } catch (SQLException e) {
      throw new IllegalStateException("the standby did not take over", e);
    }
  }

  private static void await(Statement statement) throws SQLException {
    for (int times = 0; times < 300; times++) {
      ResultSet found =
          statement.executeQuery(
              "select count(*) from pg_stat_replication where sync_state = 'sync'");
      found.next();
      if (found.getInt(1) == 1) {
        return;
      }
      Site.pause(Duration.ofMillis(100));
    }
    throw new IllegalStateException("the standby does not follow");
  }

  /** But for what belongs to the running server; its log of changes is streamed. */
  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.toList();
    }
    for (Path file : files) {
      Path name = from.relativize(file);
      Path target = to.resolve(name.toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(target);
      } else if (!name.startsWith("pg_wal") && !name.toString().startsWith("postmaster.")) {
        copyFile(file, target);
      }
    }
    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
  }

  /** One that has gone meanwhile is not needed. */
  private static void copyFile(Path file, Path target) throws IOException {
    try {
      Files.copy(file, target);
    } catch (NoSuchFileException gone) {
      Files.deleteIfExists(target);
    }
  }
}
