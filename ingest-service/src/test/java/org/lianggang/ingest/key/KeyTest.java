package org.lianggang.ingest.key;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.lianggang.testkit.KeyChecks;

@QuarkusTest
class KeyTest extends KeyChecks {

  @Inject DataSource database;

  @Override
  protected String guarded() {
    return "/v1/observations?region=152900";
  }

  @Override
  protected String grant() {
    return "reviewer::152900";
  }

  @Override
  protected String table() {
    return "api_key";
  }

  @Override
  protected DataSource database() {
    return database;
  }
}
