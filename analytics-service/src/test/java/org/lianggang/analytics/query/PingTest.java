package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PingTest extends Asking {

  @Test
  void answers_after_a_round_trip_to_the_database() {
    get("/v1/ping")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("answer", equalTo(1));
  }
}
