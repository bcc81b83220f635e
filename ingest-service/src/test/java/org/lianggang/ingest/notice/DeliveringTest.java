package org.lianggang.ingest.notice;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.WebhookReceiver;

/** Notices on their way to a receiver that fails at first. */
@QuarkusTest
class DeliveringTest {

  private static final Instant START = Instant.parse("2150-06-01T00:00:00Z");
  private static final String NARRATIVES = ", 'types': ['org.lianggang.narrative.changed']";

  @Inject AnyDay clock;
  @Inject Distribution distribution;
  @Inject Delivering delivering;
  @Inject DueStore due;
  @Inject ObjectMapper json;

  private final Listener listener = new Listener();
  private int year;
  private String code;
  private String secret;

  @BeforeEach
  void prepare() {
    Hunan.prepared();
    year = Hunan.yearWithoutRound();
    code = "HN_" + year;
    clock.is(START.toString());
  }

  @AfterEach
  void leave() {
    delete("/v1/webhooks/" + code);
    listener.close();
    clock.isToday();
  }

  @Test
  void are_tried_again_under_the_same_id_until_they_arrive() throws IOException {
    wanted(NARRATIVES);
    listener.answers(500, 503);
    told("HN_HEALTH", "430102");
    deliveries()
        .body("items.state", contains("WAITING"))
        .body("items[0].outcome", equalTo("REFUSED"))
        .body("items[0].status", equalTo(500))
        .body("items[0].attempts", equalTo(1));
    passes(Duration.ofSeconds(3));
    assertThat(listener.heard()).hasSize(1);
    passes(Duration.ofSeconds(6));
    assertThat(listener.heard()).hasSize(2);
    passes(Duration.ofSeconds(7 + 360));
    assertThat(listener.heard()).hasSize(3);
    deliveries()
        .body("items.state", contains("DELIVERED"))
        .body("items[0].attempts", equalTo(3))
        .body("items[0].outcome", equalTo("TAKEN"))
        .body("items[0].nextAt", nullValue());
    passes(Duration.ofDays(2));
    assertThat(listener.heard()).hasSize(3);
    JsonNode entry = lastEntry();
    assertThat(listener.heard())
        .allSatisfy(
            heard -> {
              assertThat(heard.path()).isEqualTo("/notices");
              assertThat(heard.type()).isEqualTo("application/cloudevents+json; charset=utf-8");
              assertThat(heard.id()).isEqualTo(entry.get("id").asText());
              assertThat(heard.signature()).isEqualTo(heard.signatureBy(secret));
              assertThat(heard.trace()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
              assertThat(json.readTree(heard.body())).isEqualTo(entry);
            });
    assertThat(listener.heard().stream().map(heard -> Long.parseLong(heard.time())).toList())
        .containsExactly(
            START.getEpochSecond(), START.getEpochSecond() + 6, START.getEpochSecond() + 367);
  }

  @ParameterizedTest(name = "{0} asking for {1}: again after {2} seconds")
  @CsvSource({
    "429, 600,                           600",
    "503, 600,                           600",
    "429, 'Mon, 01 Jun 2150 00:10:00 GMT', 600",
    "503, 999999999,                   32400",
    "503, 1,                               6",
    "503, soon,                            6",
    "500, 600,                             6"
  })
  void leave_a_receiver_alone_as_long_as_it_asks(int answer, String asked, int seconds) {
    wanted(NARRATIVES);
    listener.answers(answer);
    listener.asks(asked);
    told("HN_HEALTH", "430102");
    if (seconds > 6) {
      told("HN_HEALTH", "430103");
      passes(Duration.ofSeconds(seconds - 1));
      deliveries()
          .body("items.attempts", contains(0, 1))
          .body("items.nextAt", everyItem(equalTo(START.plusSeconds(seconds).toString())));
      assertThat(listener.heard()).hasSize(1);
    }
    passes(Duration.ofSeconds(seconds));
    deliveries().body("items.state", everyItem(equalTo("DELIVERED")));
  }

  @Test
  void go_at_once_to_another_address_than_the_one_that_asked_to_be_left_alone() {
    wanted(NARRATIVES);
    listener.answers(503);
    listener.asks("600");
    told("HN_HEALTH", "430102");
    Hunan.webhook(code, listener.url() + "/elsewhere", NARRATIVES).then().statusCode(200);
    told("HN_HEALTH", "430103");
    deliveries().body("items.state", contains("DELIVERED", "WAITING"));
  }

  @Test
  void go_to_those_who_asked_for_the_type_the_unit_and_the_region() {
    wanted(NARRATIVES + ", 'units': ['HN_HEALTH'], 'regions': ['430103']");
    told("HN_HEALTH", "430102");
    told("HN_CIVIL", "430102");
    told("HN_HEALTH", "430103");
    Given.kept(
        "/v1/departments/HN_" + year, "{'code': 'HN_%d', 'name': {'zh': '局'}}".formatted(year));
    run();
    deliveries().body("items.subject", contains("HN_HEALTH/430103/" + year));
    assertThat(listener.heard()).hasSize(1);
  }

  @Test
  void about_no_unit_and_no_region_go_to_all() {
    wanted(", 'units': ['HN_HEALTH'], 'regions': ['430103']");
    told("HN_CIVIL", "430102");
    Given.kept(
        "/v1/departments/HN_" + year, "{'code': 'HN_%d', 'name': {'zh': '局'}}".formatted(year));
    run();
    deliveries().body("items.type", contains("org.lianggang.department.put"));
  }

  @Test
  void are_given_up_after_about_a_day_and_the_webhook_is_failing_until_one_arrives() {
    wanted(NARRATIVES);
    listener.answers(500, 500, 500, 500, 500, 500, 500, 500);
    told("HN_HEALTH", "430102");
    for (int hour = 0; hour <= 36; hour++) {
      passes(Duration.ofHours(hour));
    }
    assertThat(listener.heard()).hasSize(8);
    deliveries()
        .body("items.state", contains("GIVEN_UP"))
        .body("items[0].attempts", equalTo(8))
        .body("items[0].nextAt", nullValue());
    get("/v1/webhooks/" + code)
        .then()
        .body("state", equalTo("FAILING"))
        .body("failingSince", notNullValue());
    told("HN_HEALTH", "430103");
    deliveries().body("items.state", contains("DELIVERED", "GIVEN_UP"));
    get("/v1/webhooks/" + code).then().body("state", equalTo("WORKING"));
    get("/v1/webhooks/" + code + "/deliveries?state=GIVEN_UP&limit=1")
        .then()
        .body("items.subject", contains("HN_HEALTH/430102/" + year))
        .body("next", nullValue());
  }

  @Test
  void given_up_are_sent_again_when_someone_asks_for_it() {
    wanted(NARRATIVES);
    listener.answers(500, 410);
    told("HN_HEALTH", "430102");
    told("HN_HEALTH", "430103");
    Hunan.webhook(code, listener.url(), NARRATIVES);
    String event = deliveries().extract().path("items[1].event");
    listener.answers(500);
    for (int times = 0; times < 2; times++) {
      redelivered(event)
          .statusCode(200)
          .body("state", equalTo("WAITING"))
          .body("attempts", equalTo(0))
          .body("nextAt", equalTo(START.toString()));
    }
    run();
    deliveries()
        .body("items.state", contains("GIVEN_UP", "WAITING"))
        .body("items.attempts", contains(1, 1));
    passes(Duration.ofSeconds(6));
    deliveries().body("items.state", contains("GIVEN_UP", "DELIVERED"));
    assertThat(listener.heard().stream().map(Listener.Heard::id).filter(event::equals)).hasSize(3);
    redelivered(event)
        .statusCode(409)
        .body("findings.code", contains("WRONG_STATE"))
        .body(
            "findings[0].message.en",
            equalTo("The state is DELIVERED; this can be done only in GIVEN_UP"));
    get("/v1/audit/acts?subject=" + code)
        .then()
        .body(
            "items.name",
            contains("webhook.put", "webhook.disable", "webhook.put", "webhook.redeliver"))
        .body("items[3].detail.event", equalTo(event));
  }

  @Test
  void that_never_were_are_not_sent_again() {
    wanted(NARRATIVES);
    String event = "01980f5e-3a70-7c54-9d2a-6f0f2b1c8e11";
    redelivered(event)
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_DELIVERY"))
        .body(
            "findings[0].message.en",
            equalTo("There is no notice \"%s\" to \"%s\"".formatted(event, code)));
  }

  @Test
  void stop_where_the_receiver_is_gone_and_go_on_when_it_is_put_again() {
    wanted(NARRATIVES);
    listener.answers(500, 410);
    told("HN_HEALTH", "430102");
    told("HN_HEALTH", "430103");
    deliveries().body("items.state", contains("GIVEN_UP", "GIVEN_UP"));
    get("/v1/webhooks/" + code)
        .then()
        .body("state", equalTo("DISABLED"))
        .body("disabledAt", notNullValue());
    told("HN_CIVIL", "430102");
    assertThat(listener.heard()).hasSize(2);
    get("/v1/audit/acts?subject=" + code)
        .then()
        .body("items.name", contains("webhook.put", "webhook.disable"));
    Hunan.webhook(code, listener.url(), NARRATIVES)
        .then()
        .statusCode(200)
        .body("state", equalTo("WORKING"));
    Hunan.narrative("HN_CIVIL", "430102", year, "再次");
    run();
    deliveries().body("items.state", contains("DELIVERED", "GIVEN_UP", "GIVEN_UP"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"302, REFUSED", "204, TAKEN", "404, REFUSED", "0, TIMED_OUT"})
  void are_taken_with_a_2xx_only_and_never_follow(int answer, String outcome) {
    wanted(NARRATIVES);
    listener.answers(answer);
    told("HN_HEALTH", "430102");
    deliveries()
        .body("items.outcome", contains(outcome))
        .body("items[0].status", answer == 0 ? nullValue() : equalTo(answer));
    assertThat(listener.heard()).hasSize(1);
  }

  @Test
  void wait_while_nobody_listens() {
    wanted(NARRATIVES);
    listener.close();
    told("HN_HEALTH", "430102");
    deliveries()
        .body("items.outcome", contains("NOT_REACHED"))
        .body("items.state", contains("WAITING"));
  }

  @Test
  void go_out_once_however_many_instances_there_are() {
    wanted(NARRATIVES);
    for (int text = 0; text < 20; text++) {
      Hunan.narrative("HN_HEALTH", "430102", year, "第" + text + "稿");
    }
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(this::run))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(listener.heard()).hasSize(20);
    assertThat(listener.heard().stream().map(Listener.Heard::id).distinct()).hasSize(20);
    deliveries().body("items.state", everyItem(equalTo("DELIVERED")));
  }

  @Test
  void claimed_by_an_instance_that_died_are_tried_by_another() {
    wanted(NARRATIVES);
    Hunan.narrative("HN_HEALTH", "430102", year, "稿");
    distribution.distribute();
    List<Due> claimed = due.claim(START, START.plusSeconds(34));
    assertThat(claimed).extracting(one -> one.to().webhook()).contains(code);
    passes(Duration.ofSeconds(33));
    assertThat(listener.heard()).isEmpty();
    passes(Duration.ofSeconds(34));
    assertThat(listener.heard()).hasSize(1);
    deliveries().body("items.attempts", contains(2));
  }

  @Test
  void are_not_made_out_while_a_webhook_is_paused_and_not_before_it_was_put() {
    Hunan.narrative("HN_HEALTH", "430102", year, "早");
    wanted(NARRATIVES);
    Hunan.webhook(code, listener.url(), NARRATIVES + ", 'active': false");
    told("HN_HEALTH", "430103");
    Hunan.webhook(code, listener.url(), NARRATIVES).then().statusCode(200);
    told("HN_CIVIL", "430102");
    deliveries().body("items.subject", contains("HN_CIVIL/430102/" + year));
  }

  @Test
  void sent_once_more_by_somebody_else_are_not_believed() {
    wanted(NARRATIVES);
    told("HN_HEALTH", "430102");
    WebhookReceiver.Notice notice = listener.heard().get(0).notice();
    WebhookReceiver receiver = new WebhookReceiver(secret);
    Instant later = START.plus(Duration.ofMinutes(6));
    assertThat(receiver.takes(notice, later)).isFalse();
    assertThat(receiver.takes(notice.withTime(later), later)).isFalse();
    assertThat(receiver.takes(notice.withId(UUID.randomUUID().toString()), START)).isFalse();
    assertThat(receiver.takes(notice.withBody(notice.body() + " "), START)).isFalse();
    assertThat(receiver.takes(notice, START)).isTrue();
    assertThat(receiver.takes(notice, START)).isFalse();
  }

  @Test
  void tried_again_are_believed_however_late() {
    wanted(NARRATIVES);
    listener.answers(500, 500, 500);
    told("HN_HEALTH", "430102");
    for (int hour = 1; listener.heard().size() < 4; hour++) {
      passes(Duration.ofHours(hour));
    }
    WebhookReceiver receiver = new WebhookReceiver(secret);
    WebhookReceiver.Notice last = listener.heard().get(3).notice();
    assertThat(last.id()).isEqualTo(listener.heard().get(0).id());
    assertThat(receiver.takes(last, clock.instant())).isTrue();
  }

  @Test
  void are_signed_with_the_new_secret_once_it_was_renewed() {
    wanted(NARRATIVES);
    String renewed = given().post("/v1/webhooks/" + code + "/renew-secret").path("secret");
    told("HN_HEALTH", "430102");
    Listener.Heard heard = listener.heard().get(0);
    assertThat(heard.signature())
        .isEqualTo(heard.signatureBy(renewed))
        .isNotEqualTo(heard.signatureBy(secret));
  }

  @Test
  void are_shown_page_by_page_for_30_days() {
    wanted(NARRATIVES);
    told("HN_HEALTH", "430102");
    told("HN_HEALTH", "430103");
    String next =
        get("/v1/webhooks/" + code + "/deliveries?limit=1")
            .then()
            .body("items.subject", contains("HN_HEALTH/430103/" + year))
            .extract()
            .path("next");
    get("/v1/webhooks/" + code + "/deliveries?limit=1&cursor=" + next)
        .then()
        .body("items.subject", contains("HN_HEALTH/430102/" + year));
    clock.is(START.plus(Duration.ofDays(29)).toString());
    delivering.clear();
    deliveries().body("items.size()", equalTo(2));
    clock.is(START.plus(Duration.ofDays(31)).toString());
    delivering.clear();
    deliveries().body("items.size()", equalTo(0));
  }

  private void wanted(String more) {
    secret =
        Hunan.webhook(code, listener.url(), more).then().statusCode(201).extract().path("secret");
  }

  private void told(String unit, String region) {
    Hunan.narrative(unit, region, year, "稿");
    run();
  }

  private void passes(Duration sinceStart) {
    clock.is(START.plus(sinceStart).toString());
    run();
  }

  private void run() {
    Hunan.settled();
    distribution.distribute();
    delivering.deliver();
  }

  private ValidatableResponse deliveries() {
    return get("/v1/webhooks/" + code + "/deliveries").then().statusCode(200);
  }

  private ValidatableResponse redelivered(String event) {
    return given().post("/v1/webhooks/{code}/deliveries/{event}/redeliver", code, event).then();
  }

  private JsonNode lastEntry() throws IOException {
    long head = get("/v1/status").jsonPath().getLong("head");
    return json.readTree(get("/v1/changes?after=" + (head - 1)).asString()).at("/items/0");
  }
}
