package org.lianggang.analytics.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.TestIssuer;

/** Those who may see every figure of all regions, or of some. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class ReadersTest {

  @Inject Followed followed;

  @Test
  void see_every_figure_and_leave_no_copy_on_the_way() throws Exception {
    catalogue();
    followed.take("observations.accepted", new Truth(1).report());
    as("analyst").get("/v1/status").then().statusCode(200).body("clearance", equalTo("FULL"));
    for (String region : Truth.counties()) {
      Response series =
          as("analyst")
              .queryParam("indicator", Truth.INDICATORS)
              .queryParam("region", region)
              .queryParam("sex", Truth.SEXES)
              .get("/v1/series");
      assertThat(series.header("Cache-Control")).isEqualTo("private, no-cache");
      assertThat(series.jsonPath().getList("items.values.flatten().missing")).containsOnlyNulls();
    }
    assertThat(
            as("analyst")
                .urlEncodingEnabled(false)
                .header("Accept", "application/vnd.sdmx.data+csv;version=1.0.0")
                .get("/sdmx/v1/data/DF_OBSERVATIONS")
                .header("Cache-Control"))
        .isEqualTo("private, no-cache");
  }

  @ParameterizedTest(name = "{0} asks for {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          analyst                | 000000        | private, no-cache
          analyst::152900        | 152900        | private, no-cache
          analyst::152900        | 152921        | private, no-cache
          reviewer::152900       | 152921        | private, no-cache
          coordinator::152900    | 152921        | private, no-cache
          administrator::152900  | 152921        | private, no-cache
          analyst::152921        | 152900        | no-cache
          analyst::152921        | 152922        | no-cache
          analyst::152921        | 152921,152922 | no-cache
          analyst:HEALTH:152900  | 152921        | no-cache
          reporter::152900       | 152921        | no-cache
          reader                 | 152921        | no-cache
          follower               | 152921        | no-cache
          """)
  void see_what_lies_in_their_scope(String grant, String regions, String keeping) throws Exception {
    catalogue();
    assertThat(
            as(grant)
                .queryParam("region", List.of(regions.split(",")))
                .get("/v1/warnings")
                .header("Cache-Control"))
        .isEqualTo(keeping);
  }

  private void catalogue() throws Exception {
    followed.nothing();
    for (Map.Entry<String, List<String>> puts : Truth.catalogue().entrySet()) {
      for (String put : puts.getValue()) {
        followed.take(puts.getKey(), put);
      }
    }
  }

  private static RequestSpecification as(String... grants) {
    return given().header("Authorization", "Bearer " + TestIssuer.token(grants));
  }
}
