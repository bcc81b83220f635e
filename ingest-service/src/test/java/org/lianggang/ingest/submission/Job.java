package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.lianggang.testkit.TestIssuer;

/** Jobs as those who sent long reports follow them. */
final class Job {

  private Job() {}

  static JsonPath ended(Response accepted) {
    accepted.then().statusCode(202);
    String location = accepted.header("Location");
    return ended(location.substring(location.lastIndexOf('/') + 1));
  }

  static JsonPath ended(String id) {
    String path = "/v1/jobs/" + id;
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> TestIssuer.unchecked().get(path).path("endedAt") != null);
    return get(path).jsonPath();
  }
}
