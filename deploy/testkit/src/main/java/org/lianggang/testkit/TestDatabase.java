package org.lianggang.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.lianggang.postgres.PostgresServer;

/**
 * The real PostgreSQL that a service's tests run against: one embedded server a module, or the
 * external one that {@code INGEST_DATABASE_URL} or {@code ANALYTICS_DATABASE_URL} names. The test
 * run empties it first. Init argument {@code service}: {@code ingest} or {@code analytics}.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {

  private String service;
  private PostgresServer server;

  @Override
  public void init(Map<String, String> arguments) {
    service = arguments.get("service");
  }

  @Override
  public Map<String, String> start() {
    if (System.getenv(service.toUpperCase() + "_DATABASE_URL") != null) {
      return Map.of();
    }
    server = PostgresServer.temporary().with(service);
    return Map.of("quarkus.datasource.jdbc.url", server.url(service));
  }

  @Override
  public void stop() {
    if (server != null) {
      server.close();
    }
  }
}
