package org.lianggang.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.local.process.Output;

/**
 * A PostgreSQL that is installed on this machine, with its tools, which the embedded one lacks; run
 * on a folder until closed.
 */
final class InstalledPostgres implements AutoCloseable {

  private static final Path PACKAGED = Path.of("/usr/lib/postgresql");
  private static final List<String> TOOLS =
      List.of("initdb", "pg_ctl", "postgres", "pg_dump", "pg_restore", "psql");

  private final Path programs;
  private final Path data;
  private final int port;

  private InstalledPostgres(Path programs, Path data, int port) {
    this.programs = programs;
    this.data = data;
    this.port = port;
  }

  /** The newest one with all its tools; the oldest that the services take is 15. */
  static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(PACKAGED)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(PACKAGED)) {
      return versions
          .filter(version -> version.getFileName().toString().matches("1[5-9]|[2-9]\\d"))
          .sorted(Comparator.reverseOrder())
          .map(version -> version.resolve("bin"))
          .filter(bin -> TOOLS.stream().allMatch(tool -> Files.isExecutable(bin.resolve(tool))))
          .findFirst();
    }
  }

  static InstalledPostgres start(Path programs, Path folder, int port) throws IOException {
    Path data = folder.resolve("installed");
    InstalledPostgres server = new InstalledPostgres(programs, data, port);
    server.run("initdb", "-D", data.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8");
    server.run(
        "pg_ctl",
        "-D",
        data.toString(),
        "-w",
        "-l",
        folder.resolve("installed.log").toString(),
        "-o",
        "-p " + port + " -c listen_addresses=localhost -c unix_socket_directories= -c fsync=off",
        "start");
    return server;
  }

  int port() {
    return port;
  }

  String url(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database;
  }

  /** The owner of a database, and the user as whom its service works. */
  void enrol(String database) throws IOException {
    sql("create role " + database + " login");
    sql("create role " + database + "_service login");
  }

  void make(String database) throws IOException {
    sql("create database " + database + " owner " + database);
  }

  /** Also when somebody is connected. */
  void drop(String database) throws IOException {
    sql("drop database " + database + " with (force)");
  }

  private void sql(String statement) throws IOException {
    run("psql", "-h", "localhost", "-p", "" + port, "-U", "postgres", "-c", statement, "postgres");
  }

  /** A server refuses to run as root, whose user namespace makes another of it. */
  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Output output = Output.of(command, Map.of());
    if (output.exit() != 0) {
      throw new IOException(program + ": " + output.text());
    }
  }

  @Override
  public void close() throws IOException {
    run("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
  }
}
