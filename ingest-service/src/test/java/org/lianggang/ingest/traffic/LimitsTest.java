package org.lianggang.ingest.traffic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.lianggang.testkit.LimitChecks;
import org.lianggang.testkit.TestDatabase;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "ingest"))
class LimitsTest extends LimitChecks {

  @Inject AgroalDataSource database;

  @Override
  protected AgroalDataSource pool() {
    return database;
  }

  @Override
  protected AgroalDataSource poolOfKeys() {
    return database;
  }

  @Override
  protected int connections() {
    return 30;
  }

  @Override
  protected Question ordinary() {
    return new Question("/v1/departments?limit=1", "department");
  }

  @Override
  protected Question dear() {
    return new Question("/v1/audit/verify", "act");
  }
}
