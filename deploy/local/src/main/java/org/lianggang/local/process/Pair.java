package org.lianggang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.postgres.PostgresServer;

/**
 * A PostgreSQL server and the two services on one machine, all data and logs in one folder. Each of
 * the three can be killed and started again on its own.
 */
public final class Pair implements AutoCloseable {

  /**
   * With what the JVM needs besides, less than 512 MiB; a heap so small needs no other collector.
   */
  private static final List<String> MEMORY_OF_INGEST =
      List.of("-Xmx176m", "-Xmn64m", "-XX:+UseSerialGC");

  private static final List<String> MEMORY_OF_ANALYTICS = List.of("-Xmx1g");

  private final Ports ports;
  private final Path folder;
  private final Map<String, String> environment;
  private PostgresServer database;
  private ServiceProcess ingest;
  private ServiceProcess analytics;

  private Pair(Ports ports, Path folder, Map<String, String> environment) {
    this.ports = ports;
    this.folder = folder;
    this.environment = environment;
  }

  /** Starts all three and returns when both services are ready. */
  public static Pair start(Ports ports, Path folder) {
    return start(ports, folder, folder.resolve("postgres"), Map.of());
  }

  /**
   * @param data of the database
   * @param environment of both services, over what they are given otherwise
   */
  public static Pair start(Ports ports, Path folder, Path data, Map<String, String> environment) {
    Pair pair = new Pair(ports, folder, environment);
    try {
      Files.createDirectories(folder);
      pair.startDatabase(data, ports.database());
      pair.startIngest();
      pair.startAnalytics();
      pair.ingest.awaitReady();
      pair.analytics.awaitReady();
      return pair;
    } catch (IOException e) {
      pair.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      pair.close();
      throw e;
    }
  }

  public void startDatabase(Path data, int port) {
    database = PostgresServer.keptIn(data, port).with("ingest").with("analytics");
  }

  /** In place of the one there was. */
  public void switchTo(PostgresServer other) {
    database = other;
  }

  public void startIngest() {
    ingest =
        ServiceProcess.start(
            "ingest-service",
            MEMORY_OF_INGEST,
            ports.ingest(),
            with(
                Map.of(
                    "INGEST_DATABASE_URL",
                    database.url("ingest"),
                    "INGEST_DATABASE_USER",
                    PostgresServer.USER)),
            folder.resolve("ingest-service.log"));
  }

  /** For whoever started it here, who sees every figure unless told otherwise. */
  public void startAnalytics() {
    analytics =
        ServiceProcess.start(
            "analytics-service",
            MEMORY_OF_ANALYTICS,
            ports.analytics(),
            with(
                Map.of(
                    "ANALYTICS_DATABASE_URL",
                    database.url("analytics"),
                    "ANALYTICS_DATABASE_USER",
                    PostgresServer.USER,
                    "INGEST_URL",
                    "http://localhost:" + ports.ingest(),
                    "LIANGGANG_READERS",
                    System.getenv().getOrDefault("LIANGGANG_READERS", "authorised"))),
            folder.resolve("analytics-service.log"));
  }

  private Map<String, String> with(Map<String, String> given) {
    Map<String, String> all = new HashMap<>(given);
    all.putAll(environment);
    return all;
  }

  public PostgresServer database() {
    return database;
  }

  public ServiceProcess ingest() {
    return ingest;
  }

  public ServiceProcess analytics() {
    return analytics;
  }

  /** Ends what was started, the services before the database. */
  @Override
  public void close() {
    if (analytics != null) {
      analytics.close();
    }
    if (ingest != null) {
      ingest.close();
    }
    if (database != null) {
      database.close();
    }
  }
}
