package org.lianggang.ingest.narrative;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.attachment.Clearing;
import org.lianggang.ingest.document.Sha256;

/** Files stay as long as a text names them. */
@QuarkusTest
class NamedFilesTest {

  private static final Instant START = Instant.parse("2150-06-01T00:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  @Inject AnyDay clock;
  @Inject Clearing clearing;

  private int year;

  @BeforeEach
  void prepare() {
    Gansu.prepared();
    year = Gansu.year();
    clock.is(START.toString());
  }

  @AfterEach
  void leaveTheClock() {
    clock.isToday();
  }

  @Test
  void are_kept_also_where_only_an_earlier_version_names_them() {
    put("在册", 201);
    named("第一稿", "在册");
    Gansu.write("GS_HEALTH/620102/" + year, "第二稿", "").then().statusCode(200);
    passes(WEEK.multipliedBy(100));
    is("在册", 200);
  }

  @Test
  void are_removed_a_week_after_they_were_put_where_no_text_names_them() {
    put("无主", 201);
    passes(WEEK);
    is("无主", 200);
    passes(WEEK.plusMillis(1));
    is("无主", 404);
    get("/v1/audit/acts?subject=" + digest("无主"))
        .then()
        .body("items.name", contains("attachment.put", "attachment.remove"))
        .body("items[1].detail.size", equalTo(("无主" + year).getBytes(UTF_8).length));
    put("无主", 201);
    is("无主", 200);
  }

  @Test
  void are_kept_a_week_longer_when_they_are_put_again() {
    put("又来", 201);
    clock.is(START.plus(Duration.ofDays(6)).toString());
    put("又来", 200);
    passes(WEEK.plusDays(6));
    is("又来", 200);
    passes(WEEK.plusDays(6).plusMillis(1));
    is("又来", 404);
  }

  private void named(String text, String file) {
    Gansu.write(
            "GS_HEALTH/620102/" + year,
            text,
            ", 'attachments': [{'digest': '%s', 'name': '%s.txt', 'mediaType': 'text/plain'}]"
                .formatted(digest(file), file))
        .then()
        .statusCode(lessThan(300));
  }

  private void passes(Duration sinceStart) {
    clock.is(START.plus(sinceStart).toString());
    clearing.clear();
  }

  private void put(String file, int status) {
    given()
        .header("Content-Type", "application/octet-stream")
        .body((file + year).getBytes(UTF_8))
        .put("/v1/attachments/" + digest(file))
        .then()
        .statusCode(status);
  }

  private void is(String file, int status) {
    get("/v1/attachments/" + digest(file)).then().statusCode(status);
  }

  private String digest(String file) {
    return Sha256.of((file + year).getBytes(UTF_8));
  }
}
