package org.lianggang.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/** Reads the feed as a follower does: page by page, until the head. */
public final class Announced {

  private Announced() {}

  /** Every entry after a position; those that wait for theirs are waited for. */
  public static List<Map<String, Object>> after(long position) {
    List<Map<String, Object>> entries = new ArrayList<>();
    long next = position;
    while (true) {
      boolean settled = given().get("/v1/status").path("waiting").equals(0);
      JsonPath page =
          given()
              .queryParam("after", next)
              .queryParam("limit", 1000)
              .get("/v1/changes")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      entries.addAll(page.getList("items"));
      next = page.getLong("next");
      if (settled && next == page.getLong("head")) {
        return entries;
      }
    }
  }

  /** The last position given. */
  public static long head() {
    return given().get("/v1/status").jsonPath().getLong("head");
  }

  public static ListAssert<Map<String, Object>> assertThatEntriesOf(String type, String subject) {
    return Assertions.assertThat(
        after(0).stream()
            .filter(entry -> entry.get("type").equals(type))
            .filter(entry -> entry.get("subject").equals(subject))
            .toList());
  }
}
