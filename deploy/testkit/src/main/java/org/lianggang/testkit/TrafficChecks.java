package org.lianggang.testkit;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What every answer of either service says about itself: whether it may be kept, who may see it,
 * how much is left.
 */
public abstract class TrafficChecks {

  private static final String DASHBOARD = "https://dashboard.example.org";

  /** The address of something that has an ETag. */
  protected abstract String document();

  /** From now on one caller has so many requests a minute, by this clock. */
  protected abstract void limit(int requests, LongSupplier nanos);

  /** From now on so many tokens that are not believed may come from one address in a minute. */
  protected abstract void believeNoMoreAfter(int refusals);

  /** From now on this contract says which operations will go. */
  protected abstract void announce(JsonNode contract);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /v1/ping | 200 | no-store
          /v1/status | 200 | no-store
          /v1/plans/NOTHING | 404 | no-store
          /v1/regions?colour=red | 400 | no-store
          """)
  void an_answer_says_whether_it_may_be_kept(String address, int status, String kept) {
    Response answer = get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.header("Cache-Control")).isEqualTo(kept);
    assertThat(answer.header("Vary"))
        .isEqualTo("Accept, Accept-Encoding, Authorization, X-API-Key, Origin");
  }

  @Test
  void a_document_may_be_kept_as_long_as_it_is_the_same() {
    an_answer_says_whether_it_may_be_kept(document(), 200, "no-cache");
  }

  @Test
  void a_document_is_not_sent_again_to_who_has_it() {
    String tag = get(document()).header("ETag");
    assertThat(tag).startsWith("W/\"");
    Response again = given().header("If-None-Match", tag).get(document());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.header("ETag")).isEqualTo(tag);
    assertThat(again.asString()).isEmpty();
    assertThat(given().header("If-None-Match", "W/\"0\"").get(document()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_condition_for_changes_keeps_no_document_back() {
    Response answer = given().header("If-Match", "\"0\"").get(document());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.asString()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/v1/ping, 200", "/v1/plans/NOTHING, 404", "/v1/regions?colour=red, 400"})
  void a_website_that_was_allowed_sees_answers_and_refusals(String address, int status) {
    Response answer = given().header("Origin", DASHBOARD).get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
    assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "RateLimit");
    assertThat(answer.header("Vary")).containsIgnoringCase("Origin");
  }

  @Test
  void a_browser_may_ask_before_it_sends() {
    Response answer =
        given()
            .noFilters()
            .header("Origin", DASHBOARD)
            .header("Access-Control-Request-Method", "PUT")
            .header("Access-Control-Request-Headers", "if-match")
            .options("/v1/plans/ANY");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Methods")).contains("PUT", "DELETE");
    assertThat(answer.header("Access-Control-Allow-Headers")).contains("if-match");
  }

  @Test
  void answers_are_packed_for_who_accepts_it() throws Exception {
    HttpResponse<byte[]> packed = fetch("/openapi.yaml", "gzip");
    HttpResponse<byte[]> plain = fetch("/openapi.yaml", "identity");
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(packed.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(packed.body().length).isLessThan(plain.body().length / 4);
    assertThat(unpacked(packed.body())).isEqualTo(plain.body());
    assertThat(plain.headers().firstValue("Content-Encoding").orElse("identity"))
        .isEqualTo("identity");
    assertThat(fetch("/v1/ping", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void nothing_is_said_of_packing_to_who_did_not_ask() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/ping"))
            .header("Authorization", "Bearer " + TestIssuer.tokenForEverything())
            .build();
    assertThat(
            HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Content-Encoding"))
        .isEmpty();
  }

  @Test
  void who_asks_too_much_waits() {
    long[] now = {0};
    limit(3, () -> now[0]);
    for (int left = 2; left >= 0; left--) {
      Response granted = get("/v1/ping");
      assertThat(granted.statusCode()).isEqualTo(200);
      assertThat(granted.header("RateLimit-Policy")).isEqualTo("\"caller\";q=3;w=60");
      assertThat(granted.header("RateLimit"))
          .isEqualTo("\"caller\";r=" + left + ";t=" + 20 * (3 - left));
    }

    Response refused = given().header("Origin", DASHBOARD).get("/v1/ping");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("20");
    assertThat(refused.header("RateLimit")).isEqualTo("\"caller\";r=0;t=60");
    assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo(DASHBOARD);
    assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
    assertThat(refused.jsonPath().getString("findings[0].code")).isEqualTo("TOO_MANY_REQUESTS");
    assertThat(refused.jsonPath().getString("findings[0].message.zh"))
        .isEqualTo("每 60 秒最多 3 次请求；请 20 秒后再试");
    assertThat(refused.jsonPath().getString("findings[0].message.en"))
        .isEqualTo("At most 3 requests in 60 seconds; ask again in 20 seconds");
    assertThat(get("/openapi.yaml").statusCode()).isEqualTo(200);

    now[0] += Duration.ofSeconds(20).toNanos();
    assertThat(get("/v1/ping").statusCode()).isEqualTo(200);
    assertThat(get("/v1/ping").statusCode()).isEqualTo(429);
  }

  @Test
  void who_guesses_is_not_heard_any_more() {
    believeNoMoreAfter(3);
    for (int guess = 0; guess < 3; guess++) {
      assertThat(guessed("a-guess-" + guess).statusCode()).isEqualTo(401);
    }

    Response refused = guessed(TestIssuer.tokenForEverything());
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("20");
    assertThat(refused.jsonPath().getString("findings[0].code")).isEqualTo("TOO_MANY_REFUSED");
    assertThat(refused.jsonPath().getString("findings[0].message.zh"))
        .isEqualTo("每 60 秒最多 3 次不被认可的令牌或密钥；请 20 秒后再试");
    assertThat(refused.jsonPath().getString("findings[0].message.en"))
        .isEqualTo(
            "At most 3 tokens or keys that are not believed in 60 seconds; ask again in 20 seconds");
  }

  private static Response guessed(String token) {
    return given().header("Authorization", "Bearer " + token).get("/v1/keys");
  }

  @Test
  void nothing_is_limited_unless_the_operator_says_so() {
    assertThat(get("/v1/ping").header("RateLimit")).isNull();
    assertThat(get("/v1/ping").header("Deprecation")).isNull();
  }

  @Test
  void an_operation_that_will_go_says_since_when_and_until_when() {
    announce(
        Contract.parse(
            """
            paths:
              /v1/plans/{code}:
                get:
                  deprecated: true
                  x-deprecation: {since: '2026-11-22', sunset: '2027-01-01', link: 'https://docs.example.org/plans'}
              /v1/ping:
                get:
                  deprecated: true
                  x-deprecation: {since: '2026-01-01'}
            """));

    Response leaving = get("/v1/plans/NOTHING");
    assertThat(leaving.statusCode()).isEqualTo(404);
    assertThat(leaving.header("Deprecation")).isEqualTo("@1795276800");
    assertThat(leaving.header("Sunset")).isEqualTo("Thu, 31 Dec 2026 16:00:00 GMT");
    assertThat(leaving.header("Link"))
        .isEqualTo("<https://docs.example.org/plans>; rel=\"deprecation\"");
    assertThat(get("/v1/ping").header("Deprecation")).isEqualTo("@1767196800");
    assertThat(get("/v1/ping").header("Sunset")).isNull();
    assertThat(get("/v1/status").header("Deprecation")).isNull();
  }

  private static HttpResponse<byte[]> fetch(String address, String encoding)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header("Authorization", "Bearer " + TestIssuer.tokenForEverything())
                .header("Accept-Encoding", encoding)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
  }
}
