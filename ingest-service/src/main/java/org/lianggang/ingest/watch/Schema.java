package org.lianggang.ingest.watch;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/**
 * Ready once the tables are as this release knows them, whoever migrates them; also when a newer
 * release has migrated them further.
 */
@Readiness
@Singleton
class Schema implements HealthCheck {

  private final Flyway migrations;
  private volatile boolean migrated;

  Schema(Flyway migrations) {
    this.migrations = migrations;
  }

  /** What was migrated stays so: it is asked no more. */
  @Override
  public HealthCheckResponse call() {
    migrated = migrated || migrations.info().pending().length == 0;
    return HealthCheckResponse.named("schema").status(migrated).build();
  }
}
