package org.lianggang.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.lianggang.postgres.PostgresServer;

/**
 * The real PostgreSQL that a service's tests run against: one embedded server a module, or the
 * external one that {@code INGEST_DATABASE_URL} or {@code ANALYTICS_DATABASE_URL} names. The test
 * run empties it first. The service works as a user who owns nothing, so that every test also tries
 * what that user may. Init argument {@code service}: {@code ingest} or {@code analytics}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private static final String URL = "testkit.database.url";
  private static final String OWNER = "testkit.database.owner";
  private static final String PASSWORD = "testkit.database.password";

  /** The embedded server asks nobody for theirs; Quarkus signs in as another only with one. */
  private static final String NOT_ASKED_FOR = "-";

  private String service;
  private PostgresServer server;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
  }

  @Override
  public Map<String, String> start() {
    String variable = service.toUpperCase() + "_DATABASE_";
    if (System.getenv(variable + "URL") != null) {
      known(
          System.getenv(variable + "URL"),
          System.getenv().getOrDefault(variable + "OWNER_USER", System.getenv(variable + "USER")),
          System.getenv()
              .getOrDefault(variable + "OWNER_PASSWORD", System.getenv(variable + "PASSWORD")));
      return Map.of();
    }
    server = PostgresServer.temporary().with(service);
    known(server.address(service), service, NOT_ASKED_FOR);
    return Map.of(
        "quarkus.datasource.jdbc.url",
        server.address(service),
        "quarkus.datasource.username",
        PostgresServer.service(service),
        "quarkus.flyway.username",
        service,
        "quarkus.flyway.password",
        NOT_ASKED_FOR);
  }

  /** Test and service are loaded apart; both know where the database is. */
  private static void known(String url, String owner, String password) {
    System.setProperty(URL, url);
    System.setProperty(OWNER, owner);
    System.setProperty(PASSWORD, password);
  }

  /** As the owner of the tables, whom no policy binds: for what a test prepares or looks up. */
  public static Connection asOwner() throws SQLException {
    return DriverManager.getConnection(
        System.getProperty(URL), System.getProperty(OWNER), System.getProperty(PASSWORD));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }
}
