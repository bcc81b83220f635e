package org.lianggang.ingest.submission;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;

/** Reports as the tests send them, over HTTP. */
final class Reported {

  private Reported() {}

  /** Rows without their braces, {@code "indicator": "COVERAGE", "value": 50}. */
  static String by(String unit, String year, String... rows) {
    return """
        {"memberUnit": "%s", "region": "152900", "period": "%s", "observations": [%s]}
        """
        .formatted(
            unit,
            year,
            String.join(", ", List.of(rows).stream().map(row -> "{" + row + "}").toList()));
  }

  static String byHealth(String year, String... rows) {
    return by("HEALTH", year, rows);
  }

  static Response post(String report) {
    return post("/v1/submissions", report);
  }

  static Response post(String path, String body) {
    return given().contentType(ContentType.JSON).body(body).post(path);
  }

  static Response put(String id, String report) {
    return given().contentType(ContentType.JSON).body(report).put("/v1/submissions/" + id);
  }

  static Response step(String id, String step) {
    return given().post("/v1/submissions/" + id + "/" + step);
  }

  static Response accept(String id, String digest) {
    return given()
        .header("If-Match", "\"" + digest + "\"")
        .post("/v1/submissions/" + id + "/accept");
  }

  /** Handed in and accepted at once. */
  static String accepted(String report) {
    Response receipt = post(report);
    receipt.then().statusCode(201);
    String id = receipt.path("id");
    accept(id, receipt.path("digest")).then().statusCode(200);
    return id;
  }

  static Response decide(String id, String step, String reasons) {
    return post("/v1/submissions/" + id + "/" + step, reasons);
  }
}
