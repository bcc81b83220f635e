package org.lianggang.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that still runs on a data folder although whoever started it is gone. */
record Orphan(ProcessHandle process, int port) {

  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;

  /**
   * Reads {@code postmaster.pid}; a file left by a machine that lost power names no live server.
   */
  static Optional<Orphan> on(Path folder) {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).strip()))
          .filter(process -> process.info().command().orElse("").contains("postgres"))
          .map(process -> new Orphan(process, Integer.parseInt(lines.get(PORT_LINE).strip())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Refuses new sessions, ends those that a crash left behind, and waits until the server is gone.
   */
  void stop() {
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      process.destroy();
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    } catch (SQLException e) {
      throw new IllegalStateException("the server left on port " + port + " does not answer", e);
    }
    try {
      process.onExit().get(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the server " + process.pid() + " does not stop", e);
    }
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=" + PostgresServer.USER;
  }
}
