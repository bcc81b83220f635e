package org.lianggang.ingest.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.TestIssuer;

@QuarkusTest
class ChangesResourceTest {

  @Inject AgroalDataSource database;

  @Test
  void beside_them_a_ping_answers_after_a_round_trip_to_the_database() {
    get("/v1/ping")
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body("answer", equalTo(1));
  }

  @Test
  void are_cloud_events_in_the_order_of_their_positions() {
    long before = head();
    put("EVENT_1");
    put("EVENT_2");
    awaitHead(before + 2);
    given()
        .queryParam("after", before)
        .get("/v1/changes")
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].specversion", equalTo("1.0"))
        .body("items[0].source", equalTo("/ingest"))
        .body("items[0].type", equalTo("org.lianggang.department.put"))
        .body("items[0].subject", equalTo("EVENT_1"))
        .body("items[0].sequence", equalTo(Long.toString(before + 1)))
        .body("items[0].data.name.zh", equalTo("部门"))
        .body("next", equalTo((int) before + 2))
        .body("head", equalTo((int) before + 2));
  }

  @Test
  void come_page_by_page_and_are_the_same_whenever_they_are_read() {
    long before = head();
    put("PAGE_1");
    put("PAGE_2");
    awaitHead(before + 2);
    Response first = given().queryParam("limit", 1).queryParam("after", before).get("/v1/changes");
    assertThat(first.<List<String>>path("items.subject")).containsExactly("PAGE_1");
    assertThat(first.jsonPath().getLong("next")).isEqualTo(before + 1);
    assertThat(first.jsonPath().getLong("head")).isEqualTo(before + 2);
    Response again = given().queryParam("limit", 1).queryParam("after", before).get("/v1/changes");
    assertThat(again.asString()).isEqualTo(first.asString());
  }

  @Test
  void are_answered_at_once_or_with_nothing_when_nobody_waits() {
    long before = head();
    given()
        .queryParam("after", before)
        .get("/v1/changes")
        .then()
        .body("items", hasSize(0))
        .body("next", equalTo((int) before));
  }

  @Test
  void reach_everyone_who_waits_within_a_second_of_the_commit() throws Exception {
    long before = head();
    HttpClient client = HttpClient.newHttpClient();
    HttpRequest question =
        HttpRequest.newBuilder(
                URI.create(
                    RestAssured.baseURI
                        + ":"
                        + RestAssured.port
                        + "/v1/changes?wait=25&after="
                        + before))
            .header("Authorization", "Bearer " + TestIssuer.tokenForEverything())
            .build();
    List<CompletableFuture<Instant>> arrivals = new ArrayList<>();
    for (int follower = 0; follower < 60; follower++) {
      arrivals.add(
          client.sendAsync(question, BodyHandlers.ofString()).thenApply(this::arrivalOfWaitedFor));
    }
    Thread.sleep(1500);
    assertThat(arrivals).noneMatch(CompletableFuture::isDone);
    put("WAITED_FOR");
    Instant committed = Instant.now();
    List<Instant> arrived = arrivals.stream().map(CompletableFuture::join).sorted().toList();
    assertThat(Duration.between(committed, arrived.get(0))).isLessThan(Duration.ofSeconds(1));
    assertThat(Duration.between(committed, arrived.get(59))).isLessThan(Duration.ofSeconds(10));
  }

  private Instant arrivalOfWaitedFor(HttpResponse<String> answer) {
    assertThat(answer.body()).contains("\"subject\":\"WAITED_FOR\"");
    return Instant.now();
  }

  @Test
  void are_not_waited_for_longer_than_asked() {
    long before = head();
    Instant asked = Instant.now();
    Response answer = waitAfter(before, 1);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<List<Object>>path("items")).isEmpty();
    assertThat(Duration.between(asked, Instant.now()))
        .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
  }

  @Test
  void of_another_epoch_are_gone() {
    UUID epoch = UUID.fromString(get("/v1/status").path("epoch"));
    given().queryParam("epoch", epoch).get("/v1/changes").then().statusCode(200);
    given()
        .queryParam("epoch", new UUID(0, 1))
        .get("/v1/changes")
        .then()
        .statusCode(410)
        .body("findings.code", contains("FEED_EPOCH_ENDED"))
        .body("findings[0].hint.en", equalTo("Drop what was followed and begin with after=0"));
  }

  @Test
  void beyond_the_head_are_gone_even_when_waited_for() {
    long beyond = head() + 100;
    assertThat(waitAfter(beyond, 20).statusCode()).isEqualTo(410);
    given()
        .queryParam("after", beyond)
        .get("/v1/changes")
        .then()
        .statusCode(410)
        .body("findings.code", contains("FEED_POSITION_BEYOND_HEAD"))
        .body("findings[0].field", equalTo("after"));
  }

  @Test
  void stand_under_a_new_epoch_once_the_operator_has_renewed_it() throws Exception {
    String old = get("/v1/status").path("epoch");
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update feed_state set epoch = gen_random_uuid()");
    }
    assertThat(get("/v1/status").<String>path("epoch")).isNotEqualTo(old);
    given().queryParam("epoch", old).get("/v1/changes").then().statusCode(410);
  }

  private static Response waitAfter(long after, int seconds) {
    return given().queryParam("after", after).queryParam("wait", seconds).get("/v1/changes");
  }

  private static void put(String code) {
    Given.put(
            "/v1/departments/" + code,
            "{\"code\": \"%s\", \"name\": {\"zh\": \"部门\"}}".formatted(code))
        .statusCode(201);
  }

  private static long head() {
    Awaitility.await().until(() -> get("/v1/status").path("waiting").equals(0));
    return get("/v1/status").jsonPath().getLong("head");
  }

  private static void awaitHead(long position) {
    Awaitility.await().untilAsserted(() -> assertThat(head()).isEqualTo(position));
  }
}
