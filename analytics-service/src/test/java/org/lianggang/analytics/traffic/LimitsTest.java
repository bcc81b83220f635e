package org.lianggang.analytics.traffic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.lianggang.testkit.LimitChecks;
import org.lianggang.testkit.TestDatabase;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class LimitsTest extends LimitChecks {

  @Inject AgroalDataSource database;

  @Inject
  @DataSource("reading")
  AgroalDataSource reading;

  @Override
  protected AgroalDataSource pool() {
    return reading;
  }

  @Override
  protected AgroalDataSource poolOfKeys() {
    return database;
  }

  @Override
  protected int connections() {
    return 20;
  }

  @Override
  protected Question ordinary() {
    return new Question("/v1/regions", "watermark");
  }

  @Override
  protected Question dear() {
    return new Question("/v1/attainment?region=152900&period=2024&asOf=0", "watermark");
  }
}
