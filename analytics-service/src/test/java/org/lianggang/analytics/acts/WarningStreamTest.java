package org.lianggang.analytics.acts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.TestDatabase;
import org.lianggang.testkit.TestIssuer;

/** Whoever listens hears each event once, also after the line was cut. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class WarningStreamTest {

  private static final String HARD = "607fcd75-a7db-3164-b402-ad98312f7d38";
  private static final String RISK = "793baa56-2ef6-3285-9760-8d27b862bcb2";

  @Inject Followed followed;

  @TestHTTPResource("/v1/warnings/stream")
  URI address;

  @BeforeEach
  void follow() throws Exception {
    followed.examples();
  }

  @Test
  void tells_what_happens_from_now_on() {
    try (Ear ear = new Ear(address, null)) {
      await().until(ear::hasBegun);
      acknowledge(HARD);

      await().until(() -> ear.kinds().equals(List.of("ACKNOWLEDGED")));
      assertThat(ear.lines).anyMatch(line -> line.startsWith("data:") && line.contains(HARD));
    }
  }

  @Test
  void ends_with_the_token_by_which_it_was_asked_for() {
    String token = TestIssuer.tokens().of("wang", List.of("analyst"), Duration.ofSeconds(3));
    try (Ear brief = new Ear(address, null, token);
        Ear lasting = new Ear(address, null)) {
      await().until(() -> brief.lines.contains("ended"));
      assertThat(brief.lines).anyMatch(line -> line.contains("open"));
      assertThat(lasting.lines).doesNotContain("ended");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"revoked_at = now()", "expires_at = now()"})
  void ends_with_the_key_by_which_it_was_asked_for(String end) throws Exception {
    Response made = keyed();
    try (Ear ended = new Ear(address, null, "X-API-Key", made.path("secret"));
        Ear lasting = new Ear(address, null, "X-API-Key", keyed().path("secret"))) {
      await().until(() -> ended.hasBegun() && lasting.hasBegun());
      execute("update acts.api_key set %s where id = '%s'".formatted(end, made.path("id")));
      await().until(() -> ended.lines.contains("ended"));
      acknowledge(HARD);
      await().until(() -> lasting.kinds().equals(List.of("ACKNOWLEDGED")));
      assertThat(ended.kinds()).isEmpty();
    }
  }

  @Test
  void goes_on_where_it_was_heard_last() {
    acknowledge(HARD);
    String last;
    try (Ear ear = new Ear(address, "0")) {
      await().until(() -> ear.kinds().contains("ACKNOWLEDGED"));
      last = ear.numbers().get(ear.numbers().size() - 1);
      assertThat(ear.numbers())
          .isEqualTo(
              Stream.iterate(1, n -> n + 1)
                  .limit(ear.numbers().size())
                  .map(String::valueOf)
                  .toList());
    }
    acknowledge(RISK);
    try (Ear ear = new Ear(address, last)) {
      await().until(() -> !ear.numbers().isEmpty());
      assertThat(ear.numbers()).containsExactly(String.valueOf(Long.parseLong(last) + 1));
    }
  }

  @Test
  void tells_only_of_the_regions_asked_for() {
    try (Ear ours = new Ear(URI.create(address + "?region=150000"), "0");
        Ear others = new Ear(URI.create(address + "?region=610000"), "0")) {
      await().until(() -> !ours.kinds().isEmpty());
      await().until(() -> others.lines.stream().anyMatch(line -> line.contains("heartbeat")));

      assertThat(ours.kinds()).containsOnly("RAISED");
      assertThat(others.kinds()).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"-1, PARAMETER_NOT_ALLOWED", "999999, PARAMETER_NOT_ALLOWED"})
  void knows_no_events_to_come(String last, String code) {
    assertThat(
            given()
                .header("Last-Event-ID", last)
                .get("/v1/warnings/stream?colour=red")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath()
                .getList("findings.code"))
        .containsExactly("UNKNOWN_PARAMETER", code);
  }

  private static Response keyed() {
    return given()
        .contentType("application/json")
        .body("{\"label\": \"x\", \"grants\": [\"analyst\"], \"validDays\": 1}")
        .post("/v1/keys");
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = TestDatabase.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void acknowledge(String warning) {
    given()
        .contentType("application/json")
        .body("{\"by\": \"x\"}")
        .post("/v1/warnings/" + warning + "/acknowledge")
        .then()
        .statusCode(200);
  }

  /** Listens until it is closed. */
  private static final class Ear implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Stream<String>> answer;

    Ear(URI address, String last) {
      this(address, last, TestIssuer.tokenForEverything());
    }

    Ear(URI address, String last, String token) {
      this(address, last, "Authorization", "Bearer " + token);
    }

    Ear(URI address, String last, String credential, String value) {
      HttpRequest.Builder request = HttpRequest.newBuilder(address).header(credential, value);
      if (last != null) {
        request.header("Last-Event-ID", last);
      }
      answer =
          HttpClient.newHttpClient()
              .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines())
              .thenApply(HttpResponse::body);
      Thread thread = new Thread(this::listen, "ear");
      thread.setDaemon(true);
      thread.start();
    }

    private void listen() {
      try {
        answer.join().forEach(lines::add);
        lines.add("ended");
      } catch (java.io.UncheckedIOException | java.util.concurrent.CompletionException e) {
        lines.add("closed");
      }
    }

    boolean hasBegun() {
      return lines.contains(":open") || lines.contains(": open");
    }

    List<String> kinds() {
      return after("event:");
    }

    List<String> numbers() {
      return after("id:");
    }

    private List<String> after(String field) {
      return lines.stream()
          .filter(line -> line.startsWith(field))
          .map(line -> line.substring(field.length()).strip())
          .toList();
    }

    @Override
    public void close() {
      answer.thenAccept(Stream::close);
    }
  }
}
