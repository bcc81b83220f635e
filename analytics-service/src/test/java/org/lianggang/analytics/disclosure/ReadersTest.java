package org.lianggang.analytics.disclosure;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.TestDatabase;

/** An instance that only those reach who may see every figure. */
@QuarkusTest
@TestProfile(ReadersTest.Authorised.class)
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class ReadersTest {

  @Inject Followed followed;

  public static class Authorised implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("lianggang.readers", "authorised");
    }
  }

  @Test
  void see_every_figure_and_leave_no_copy_on_the_way() throws Exception {
    followed.nothing();
    for (Map.Entry<String, List<String>> puts : Truth.catalogue().entrySet()) {
      for (String put : puts.getValue()) {
        followed.take(puts.getKey(), put);
      }
    }
    followed.take("observations.accepted", new Truth(1).report());
    get("/v1/status").then().statusCode(200).body("clearance", equalTo("FULL"));
    for (String region : Truth.counties()) {
      Response series =
          given()
              .queryParam("indicator", Truth.INDICATORS)
              .queryParam("region", region)
              .queryParam("sex", Truth.SEXES)
              .get("/v1/series");
      assertThat(series.header("Cache-Control")).isEqualTo("private, no-cache");
      assertThat(series.jsonPath().getList("items.values.flatten().missing")).containsOnlyNulls();
    }
    assertThat(
            given()
                .urlEncodingEnabled(false)
                .header("Accept", "application/vnd.sdmx.data+csv;version=1.0.0")
                .get("/sdmx/v1/data/DF_OBSERVATIONS")
                .header("Cache-Control"))
        .isEqualTo("private, no-cache");
  }
}
