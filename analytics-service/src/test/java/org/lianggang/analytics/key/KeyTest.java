package org.lianggang.analytics.key;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.lianggang.testkit.KeyChecks;

@QuarkusTest
class KeyTest extends KeyChecks {

  @Inject DataSource database;

  @Override
  protected String guarded() {
    return "/v1/subscriptions";
  }

  @Override
  protected String grant() {
    return "coordinator";
  }

  @Override
  protected String table() {
    return "acts.api_key";
  }

  @Override
  protected DataSource database() {
    return database;
  }
}
