package org.lianggang.analytics.acts;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.WebhookReceiver;

/** Subscribers are told everything they asked for, signed, again until it arrives, in order. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class SubscriptionsTest {

  private static final String HARD = "607fcd75-a7db-3164-b402-ad98312f7d38";
  private static final String RISK = "793baa56-2ef6-3285-9760-8d27b862bcb2";

  @Inject Followed followed;
  @Inject Delivering delivering;
  @Inject DataSource database;
  @Inject ObjectMapper json;

  private final Listener listener = new Listener();

  @BeforeAll
  static void keepTheContract() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void follow() throws Exception {
    followed.examples();
  }

  @AfterEach
  void close() {
    listener.close();
  }

  @Test
  void are_told_what_happens_from_now_on_signed() throws Exception {
    Response made = put("OFFICE", "");
    assertThat(made.statusCode()).isEqualTo(201);
    String secret = made.jsonPath().getString("secret");
    acknowledge(HARD);

    delivering.deliver();
    delivering.deliver();

    assertThat(listener.heard()).hasSize(1);
    Listener.Heard heard = listener.heard().get(0);
    JsonNode told = json.readTree(heard.body());
    assertThat(heard.id()).isEqualTo("warning-event-" + told.get("number").asLong());
    assertThat(heard.signature()).isEqualTo(heard.signatureBy(secret));
    assertThat(heard.trace()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    assertThat(told.get("kind").asText()).isEqualTo("ACKNOWLEDGED");
    assertThat(told.at("/warning/id").asText()).isEqualTo(HARD);
    assertThat(told.at("/warning/text/zh").asText()).contains("预计达标困难");
    assertThat(subscription("OFFICE").jsonPath().getString("lastOutcome")).isEqualTo("TAKEN");
    assertThat(subscription("OFFICE").jsonPath().getString("secret")).isNull();
  }

  @Test
  void do_not_believe_what_somebody_else_sends_once_more() throws Exception {
    String secret = put("OFFICE", "").jsonPath().getString("secret");
    acknowledge(HARD);
    delivering.deliver();

    WebhookReceiver.Notice notice = listener.heard().get(0).notice();
    WebhookReceiver receiver = new WebhookReceiver(secret);
    Instant now = Instant.now();
    Instant later = now.plus(Duration.ofMinutes(6));
    assertThat(receiver.takes(notice, later)).isFalse();
    assertThat(receiver.takes(notice.withTime(later), later)).isFalse();
    assertThat(receiver.takes(notice.withId("warning-event-0"), now)).isFalse();
    assertThat(receiver.takes(notice.withBody(notice.body() + " "), now)).isFalse();
    assertThat(receiver.takes(notice, now)).isTrue();
    assertThat(receiver.takes(notice, now)).isFalse();
  }

  @Test
  void are_told_again_and_of_one_warning_in_order() throws Exception {
    put("OFFICE", "");
    listener.answers(500);
    acknowledge(HARD);
    act(HARD, "silence", "{\"by\": \"x\", \"until\": \"2099-12-31\", \"reason\": \"y\"}");
    delivering.deliver();
    acknowledge(RISK);

    delivering.deliver();
    assertThat(kinds()).containsExactly("ACKNOWLEDGED", "ACKNOWLEDGED");
    assertThat(subscription("OFFICE").jsonPath().getInt("waiting")).isEqualTo(2);

    execute("update acts.delivery set due = now()");
    delivering.deliver();

    assertThat(kinds()).containsExactly("ACKNOWLEDGED", "ACKNOWLEDGED", "ACKNOWLEDGED", "SILENCED");
    assertThat(listener.heard().get(2).id()).isEqualTo(listener.heard().get(0).id());
    assertThat(subscription("OFFICE").jsonPath().getInt("waiting")).isZero();
  }

  @Test
  void are_given_up_after_eight_attempts_and_told_what_comes_next() throws Exception {
    put("OFFICE", "");
    acknowledge(HARD);
    for (int attempt = 0; attempt < 8; attempt++) {
      listener.answers(500);
      delivering.deliver();
      execute("update acts.delivery set due = now()");
    }

    assertThat(listener.heard()).hasSize(8);
    assertThat(subscription("OFFICE").jsonPath().getInt("givenUp")).isEqualTo(1);
    assertThat(subscription("OFFICE").jsonPath().getInt("waiting")).isZero();
  }

  @Test
  void are_left_alone_as_long_as_they_ask_and_for_good_when_gone() throws Exception {
    put("OFFICE", "");
    listener.asks("3600");
    listener.answers(503);
    acknowledge(HARD);
    delivering.deliver();
    assertThat(query("select due > now() + interval '59 minutes' from acts.delivery"))
        .isEqualTo("t");

    listener.answers(410);
    execute("update acts.delivery set due = now()");
    delivering.deliver();
    execute("update acts.delivery set due = now()");
    delivering.deliver();

    assertThat(listener.heard()).hasSize(2);
    assertThat(subscription("OFFICE").jsonPath().getBoolean("active")).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "regions": ["150000"]   | 2
          "regions": ["610000"]   | 0
          "codes": ["AT_RISK"]    | 1
          "levels": ["ORANGE"]    | 1
          "levels": ["RED"]       | 0
          """)
  void are_told_only_what_they_asked_for(String filter, int told) throws Exception {
    put("OFFICE", ", " + filter);
    acknowledge(HARD);
    acknowledge(RISK);

    delivering.deliver();

    assertThat(listener.heard()).hasSize(told);
  }

  @Test
  void hear_afterwards_what_happened_while_they_were_not_active() throws Exception {
    put("OFFICE", "");
    put("OFFICE", ", \"active\": false").then().statusCode(200);
    acknowledge(HARD);
    delivering.deliver();
    assertThat(listener.heard()).isEmpty();

    put("OFFICE", "");
    delivering.deliver();

    assertThat(kinds()).containsExactly("ACKNOWLEDGED");
  }

  @Test
  void end_when_they_are_deleted() throws Exception {
    put("OFFICE", "");
    assertThat(get("/v1/subscriptions").jsonPath().getList("items.id")).containsExactly("OFFICE");
    assertThat(delete("/v1/subscriptions/OFFICE").statusCode()).isEqualTo(204);
    acknowledge(HARD);
    delivering.deliver();

    assertThat(listener.heard()).isEmpty();
    assertThat(delete("/v1/subscriptions/OFFICE").jsonPath().getString("findings[0].code"))
        .isEqualTo("UNKNOWN_SUBSCRIPTION");
    assertThat(subscription("OFFICE").statusCode()).isEqualTo(404);
  }

  @Test
  void are_refused_with_every_fault() {
    Response refused =
        given()
            .contentType("application/json")
            .body("{\"id\": \"OTHER\", \"url\": \"https://elsewhere.example.org/x\"}")
            .put("/v1/subscriptions/OFFICE");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.jsonPath().getList("findings.code"))
        .containsExactly("CODE_MISMATCH", "HOST_NOT_ALLOWED");
    assertThat(refused.jsonPath().getString("findings[1].message.zh"))
        .isEqualTo("不允许向主机“elsewhere.example.org”发送通知");
  }

  private List<String> kinds() {
    return listener.heard().stream()
        .map(
            heard -> {
              try {
                return json.readTree(heard.body()).get("kind").asText();
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .toList();
  }

  private Response put(String id, String more) {
    return given()
        .contentType("application/json")
        .body("{\"id\": \"%s\", \"url\": \"%s\"%s}".formatted(id, listener.url(), more))
        .put("/v1/subscriptions/" + id);
  }

  private static Response subscription(String id) {
    return get("/v1/subscriptions/" + id);
  }

  private static void acknowledge(String warning) {
    act(warning, "acknowledge", "{\"by\": \"x\"}");
  }

  private static void act(String warning, String act, String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/v1/warnings/" + warning + "/" + act)
        .then()
        .statusCode(200);
  }

  private String query(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
