package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.lianggang.testkit.TestIssuer;

/** Jobs as those who sent long reports follow them. */
final class Job {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Job() {}

  static JsonPath ended(Response accepted) {
    return ended(id(accepted));
  }

  static JsonPath ended(String id) {
    return answer(id).jsonPath();
  }

  /** For long ones: whoever asks a JsonPath has all of it read once more with each question. */
  static JsonNode end(Response accepted) {
    return document(answer(id(accepted)));
  }

  static JsonNode document(Response answer) {
    try {
      return JSON.readTree(answer.asByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Response answer(String id) {
    String path = "/v1/jobs/" + id;
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> document(TestIssuer.unchecked().get(path)).hasNonNull("endedAt"));
    return get(path);
  }

  private static String id(Response accepted) {
    accepted.then().statusCode(202);
    String location = accepted.header("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }
}
