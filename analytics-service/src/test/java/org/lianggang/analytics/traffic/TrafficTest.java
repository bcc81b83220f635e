package org.lianggang.analytics.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.bucket4j.TimeMeter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.lianggang.analytics.contract.Operations;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.TrafficChecks;

@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class TrafficTest extends TrafficChecks {

  @Override
  protected String document() {
    return "/v1/regions";
  }

  @Override
  protected void limit(int requests, LongSupplier nanos) {
    TimeMeter time =
        new TimeMeter() {
          @Override
          public long currentTimeNanos() {
            return nanos.getAsLong();
          }

          @Override
          public boolean isWallClockBased() {
            return false;
          }
        };
    QuarkusMock.installMockForType(
        new Allowances(OptionalInt.of(requests), Duration.ofMinutes(1), time), Allowances.class);
  }

  @Override
  protected void believeNoMoreAfter(int refusals) {
    QuarkusMock.installMockForType(new Refusals(refusals, Duration.ofMinutes(1)), Refusals.class);
  }

  @Override
  protected void announce(JsonNode contract) {
    QuarkusMock.installMockForType(new Deprecations(new Operations(contract)), Deprecations.class);
  }
}
