package org.lianggang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.lianggang.issuer.LocalIssuer;
import org.lianggang.postgres.PostgresServer;

/**
 * A PostgreSQL server, the two services and an issuer of tokens on one machine, all data and logs
 * in one folder. The server and each service can be killed and started again on its own.
 */
public final class Pair implements AutoCloseable {

  /**
   * With what the JVM needs besides, less than 512 MiB; a heap so small needs no other collector,
   * and what a portion of a long report needs passes away in its young half.
   */
  private static final List<String> MEMORY_OF_INGEST =
      List.of("-Xmx192m", "-Xmn88m", "-XX:SurvivorRatio=3", "-XX:+UseSerialGC");

  private static final List<String> MEMORY_OF_ANALYTICS = List.of("-Xmx1g");

  private static final List<String> EVERYTHING =
      List.of("reporter", "reviewer", "administrator", "coordinator", "analyst", "follower");

  /** By the server; Quarkus signs in as another user only with a password. */
  private static final String NOT_ASKED_FOR = "-";

  private static final Duration LIFETIME = Duration.ofMinutes(5);
  private static final Duration LONG_LIFETIME = Duration.ofHours(12);

  private final Ports ports;
  private final Path folder;
  private final Map<String, String> settings;
  private LocalIssuer issuer;
  private PostgresServer database;
  private ServiceProcess ingest;
  private ServiceProcess analytics;

  private Pair(Ports ports, Path folder, Map<String, String> settings) {
    this.ports = ports;
    this.folder = folder;
    this.settings = settings;
  }

  /** Starts all three and returns when both services are ready. */
  public static Pair start(Ports ports, Path folder) {
    return start(ports, folder, Map.of());
  }

  /**
   * The settings are environment variables of both services; where they name another database, none
   * is started.
   */
  public static Pair start(Ports ports, Path folder, Map<String, String> settings) {
    boolean named = settings.containsKey("INGEST_DATABASE_URL");
    return start(ports, folder, named ? null : folder.resolve("postgres"), settings);
  }

  /** With a database on these data, null for none, whatever the settings name. */
  public static Pair start(Ports ports, Path folder, Path data, Map<String, String> settings) {
    Pair pair = new Pair(ports, folder, settings);
    try {
      Files.createDirectories(folder);
      pair.issuer = LocalIssuer.start(ports.issuer(), pair.secrets());
      if (data != null) {
        pair.startDatabase(data, ports.database());
      }
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
            ports.ingestManagement(),
            with(
                "ingest",
                "LIANGGANG_PROFILE",
                "local",
                "LIANGGANG_ISSUER",
                issuer.url().toString()),
            folder.resolve("ingest-service.log"));
  }

  /** Whoever does not say who they are is a reader here, unless told otherwise. */
  public void startAnalytics() {
    analytics =
        ServiceProcess.start(
            "analytics-service",
            MEMORY_OF_ANALYTICS,
            ports.analytics(),
            ports.analyticsManagement(),
            with(
                "analytics",
                "INGEST_URL",
                "http://localhost:" + ports.ingest(),
                "LIANGGANG_PROFILE",
                "local",
                "LIANGGANG_ISSUER",
                issuer.url().toString(),
                "LIANGGANG_CLIENT_SECRET",
                LocalIssuer.secret(secrets(), LocalIssuer.FOLLOWER),
                "LIANGGANG_ANONYMOUS",
                System.getenv().getOrDefault("LIANGGANG_ANONYMOUS", "reader")),
            folder.resolve("analytics-service.log"));
  }

  /** The settings, and those of one service: name, value, name, value. */
  private Map<String, String> with(String service, String... own) {
    Map<String, String> all = new HashMap<>();
    if (database != null) {
      all.putAll(settings(database, service));
    }
    for (int i = 0; i < own.length; i += 2) {
      all.put(own[i], own[i + 1]);
    }
    all.putAll(settings);
    return all;
  }

  /** By which a service finds its database, and signs in as its user and as its owner. */
  public static Map<String, String> settings(PostgresServer database, String service) {
    String prefix = service.toUpperCase(Locale.ROOT) + "_DATABASE_";
    return Map.of(
        prefix + "URL", database.address(service),
        prefix + "USER", PostgresServer.service(service),
        prefix + "OWNER_USER", database.owner(service),
        prefix + "OWNER_PASSWORD", NOT_ASKED_FOR);
  }

  /** A token of whoever started it here, by default with every right. */
  public Supplier<String> token(String... grants) {
    List<String> held = grants.length == 0 ? EVERYTHING : List.of(grants);
    return () -> issuer.tokens().of(LocalIssuer.CONSOLE, held, LIFETIME);
  }

  /** A token of somebody else, for as long as a measure takes. */
  public String tokenOf(String subject, String... grants) {
    return issuer.tokens().of(subject, List.of(grants), LONG_LIFETIME);
  }

  private Path secrets() {
    return folder.resolve("issuer");
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
    if (issuer != null) {
      issuer.close();
    }
  }
}
