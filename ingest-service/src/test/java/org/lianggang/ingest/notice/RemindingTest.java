package org.lianggang.ingest.notice;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.AnyDay;
import org.lianggang.ingest.Given;

/** Reminders around 31 March, or 30 April where a region has more time. */
@QuarkusTest
class RemindingTest {

  private static final String REMINDERS = ", 'types': ['org.lianggang.obligation.reminder']";
  private static final String OF_OURS = REMINDERS + ", 'units': ['HN_HEALTH', 'HN_CIVIL']";

  @Inject AnyDay day;
  @Inject Reminding reminding;
  @Inject Distribution distribution;
  @Inject Delivering delivering;
  @Inject ObjectMapper json;

  private final Listener listener = new Listener();
  private int year;
  private String code;

  @BeforeEach
  void prepare() {
    Hunan.prepared();
    year = Hunan.year();
    code = "HN_" + year;
  }

  @AfterEach
  void leave() {
    delete("/v1/webhooks/" + code);
    listener.close();
    day.isToday();
  }

  @Test
  void come_before_and_after_the_due_day_while_something_is_outstanding() {
    Given.countyRound(
        year, "{'region': '430103', 'due': '%d-04-30', 'reason': '灾情'}".formatted(year + 1));
    remind("'daysBefore': [7], 'daysAfter': [3]");
    assertThat(on("03-23")).isEmpty();
    assertThat(on("03-24"))
        .containsExactlyInAnyOrder(
            "HN_CIVIL 430102 DUE -7 of 03-31, 1 of 1, text true",
            "HN_HEALTH 430102 DUE -7 of 03-31, 1 of 1, text true");
    assertThat(on("03-25")).isEmpty();
    report("HN_HEALTH", "430102");
    Hunan.narrative("HN_CIVIL", "430102", year, "稿");
    assertThat(on("04-03"))
        .containsExactlyInAnyOrder(
            "HN_CIVIL 430102 OVERDUE 3 of 03-31, 1 of 1, text false",
            "HN_HEALTH 430102 OVERDUE 3 of 03-31, 0 of 1, text true");
    Hunan.narrative("HN_HEALTH", "430102", year, "稿");
    report("HN_CIVIL", "430102");
    assertThat(on("04-23")).containsExactly("HN_HEALTH 430103 DUE -7 of 04-30, 1 of 1, text true");
  }

  @Test
  void come_again_for_another_due_day() {
    Given.countyRound(year, "");
    remind("'daysBefore': [1]");
    assertThat(on("03-30")).hasSize(3);
    Given.countyRound(
        year, "{'unit': 'HN_CIVIL', 'due': '%d-04-10', 'reason': '机构合并'}".formatted(year + 1));
    assertThat(on("04-09")).containsExactly("HN_CIVIL 430102 DUE -1 of 04-10, 1 of 1, text true");
  }

  @Test
  void come_only_on_the_days_and_about_whom_the_webhook_asks() {
    Given.countyRound(year, "");
    remind("'daysAfter': [1]");
    String other = code + "_B";
    Hunan.webhook(
            other,
            listener.url() + "/b",
            REMINDERS
                + ", 'units': ['HN_HEALTH'], 'regions': ['430103'], 'remind': {'daysBefore': [0]}")
        .then()
        .statusCode(201);
    assertThat(on("03-31")).containsExactly("HN_HEALTH 430103 DUE 0 of 03-31, 1 of 1, text true");
    assertThat(on("04-01")).hasSize(3);
    assertThat(listener.heard().stream().map(Listener.Heard::path))
        .containsExactlyInAnyOrder("/notices/b", "/notices", "/notices", "/notices");
    delete("/v1/webhooks/" + other).then().statusCode(204);
  }

  @Test
  void come_not_without_being_asked_for_nor_after_the_round_has_closed() {
    Given.countyRound(year, "");
    Hunan.webhook(code, listener.url(), OF_OURS).then().statusCode(201);
    assertThat(on("03-31")).isEmpty();
    Hunan.webhook(code, listener.url(), ", 'remind': {'daysAfter': [91, 92]}" + OF_OURS);
    assertThat(on("06-30")).hasSize(3);
    assertThat(on("07-01")).isEmpty();
  }

  @Test
  void come_once_however_many_instances_there_are() {
    Given.countyRound(year, "");
    remind("'daysBefore': [7]");
    day.is((year + 1) + "-03-24");
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(reminding::remind))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(on("03-24")).hasSize(3);
  }

  private void remind(String days) {
    Hunan.webhook(code, listener.url(), OF_OURS + ", 'remind': {" + days + "}")
        .then()
        .statusCode(201);
  }

  /** What comes on a day of the year after, about this round. */
  private List<String> on(String monthAndDay) {
    day.is((year + 1) + "-" + monthAndDay);
    int before = listener.heard().size();
    reminding.remind();
    Hunan.settled();
    distribution.distribute();
    delivering.deliver();
    return listener.heard().stream()
        .skip(before)
        .map(heard -> data(heard.body()))
        .map(RemindingTest::said)
        .toList();
  }

  private static String said(JsonNode data) {
    return "%s %s %s %d of %s, %d of %d, text %b"
        .formatted(
            data.get("unit").asText(),
            data.get("region").asText(),
            data.get("state").asText(),
            data.get("days").asInt(),
            data.get("due").asText().substring(5),
            data.get("outstanding").asInt(),
            data.get("owed").asInt(),
            data.get("narrative").asBoolean());
  }

  private JsonNode data(String body) {
    try {
      JsonNode event = json.readTree(body);
      assertThat(event.get("type").asText()).isEqualTo("org.lianggang.obligation.reminder");
      return event.get("data");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report(String unit, String region) {
    given()
        .contentType(ContentType.JSON)
        .body(
            """
            {"memberUnit": "%s", "region": "%s", "period": "%d",
             "observations": [{"indicator": "HN_BEDS", "value": 5}]}
            """
                .formatted(unit, region, year))
        .post("/v1/submissions")
        .then()
        .statusCode(201);
  }
}
