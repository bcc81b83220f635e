package org.lianggang.ingest.staging;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianggang.ingest.job.Jobs;

/** Where long reports wait to be judged; each is known as a job from its beginning. */
@Singleton
class StagingArea {

  private final AgroalDataSource database;
  private final Jobs jobs;
  private final FindingStore findings;

  StagingArea(AgroalDataSource database, Jobs jobs, FindingStore findings) {
    this.database = database;
    this.jobs = jobs;
    this.findings = findings;
  }

  /** On a connection of its own, outside any transaction. */
  Staging begin() {
    UUID id = jobs.begin();
    try {
      return new Staging(
          this,
          id,
          database.getConnection(),
          new FindingSpool(findings, null, UnaryOperator.identity()));
    } catch (SQLException e) {
      throw new IllegalStateException("no rows can be staged", e);
    }
  }

  void clear(UUID id) {
    jobs.abandon(id);
  }
}
