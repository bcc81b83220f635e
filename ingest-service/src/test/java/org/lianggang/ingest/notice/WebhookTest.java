package org.lianggang.ingest.notice;

import static io.restassured.RestAssured.delete;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to be told, and what is kept secret about it. */
@QuarkusTest
class WebhookTest {

  private static final String URL = "https://hooks.example.org/lianggang";

  @BeforeEach
  void prepare() {
    Hunan.prepared();
  }

  @Test
  void show_their_secret_once() {
    String secret =
        Hunan.webhook("HN_SECRET", URL, "").then().statusCode(201).extract().path("secret");
    assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
    Hunan.webhook("HN_SECRET", URL, "").then().statusCode(200).body(not(containsString("whsec_")));
    Hunan.webhook("HN_SECRET", URL + "/2", "")
        .then()
        .statusCode(200)
        .body(not(containsString("whsec_")));
    for (String path : List.of("/HN_SECRET", "/HN_SECRET/deliveries", "?limit=1000")) {
      get("/v1/webhooks" + path).then().statusCode(200).body(not(containsString("whsec_")));
    }
    String renewed =
        given()
            .post("/v1/webhooks/HN_SECRET/renew-secret")
            .then()
            .statusCode(200)
            .extract()
            .path("secret");
    assertThat(renewed).matches("whsec_[A-Za-z0-9+/]{43}=").isNotEqualTo(secret);
    get("/v1/audit/acts?subject=HN_SECRET")
        .then()
        .body("items.name", contains("webhook.put", "webhook.put", "webhook.renew-secret"))
        .body(not(containsString("whsec_")));
    get("/v1/changes?limit=1000").then().statusCode(200).body(not(containsString("whsec_")));
  }

  @Test
  void are_put_read_and_deleted() {
    Hunan.webhook("HN_KEPT", URL, ", 'regions': ['430103'], 'remind': {'daysBefore': [7]}")
        .then()
        .statusCode(201)
        .body("state", equalTo("WORKING"))
        .body("active", equalTo(true));
    Hunan.webhook("HN_KEPT", URL, ", 'active': false")
        .then()
        .statusCode(200)
        .body("state", equalTo("PAUSED"));
    get("/v1/webhooks/HN_KEPT")
        .then()
        .body("state", equalTo("PAUSED"))
        .body("containsKey('regions')", equalTo(false));
    get("/v1/webhooks?limit=1000").then().body("items.code", hasItem("HN_KEPT"));
    delete("/v1/webhooks/HN_KEPT").then().statusCode(204);
    get("/v1/audit/acts?subject=HN_KEPT")
        .then()
        .body("items.name", contains("webhook.put", "webhook.put", "webhook.delete"))
        .body("items[1].detail.before.regions", contains("430103"));
    unknown("GET", "/v1/webhooks/HN_KEPT");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "GET,    /v1/webhooks/HN_NOBODY",
    "DELETE, /v1/webhooks/HN_NOBODY",
    "POST,   /v1/webhooks/HN_NOBODY/renew-secret",
    "GET,    /v1/webhooks/HN_NOBODY/deliveries",
    "POST,   /v1/webhooks/HN_NOBODY/deliveries/01980f5e-3a70-7c54-9d2a-6f0f2b1c8e11/redeliver"
  })
  void are_not_found_where_none_was_put(String method, String path) {
    unknown(method, path);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "https://hooks.example.org:8443/a?b=c,      ",
    "https://HOOKS.example.org/,                ",
    "http://169.254.169.254/latest,             HOST_NOT_ALLOWED",
    "http://localhost/,                         HOST_NOT_ALLOWED",
    "http://hooks.example.org.evil.example/,    HOST_NOT_ALLOWED",
    "http://evil.example/hooks.example.org,     HOST_NOT_ALLOWED",
    "http://[::1]/,                             HOST_NOT_ALLOWED",
    "http://hooks.example.org@evil.example/,    WRONG_FORMAT",
    "ftp://hooks.example.org/,                  WRONG_FORMAT",
    "file:///etc/passwd,                        WRONG_FORMAT",
    "https://hooks.example.org/#top,            WRONG_FORMAT",
    "https://hooks example.org/,                WRONG_FORMAT",
    "hooks.example.org,                         WRONG_FORMAT"
  })
  void are_at_hosts_that_the_operator_listed(String url, String code) {
    if (code == null) {
      Hunan.webhook("HN_HOST", url, "").then().statusCode(lessThan(300));
    } else {
      Hunan.webhook("HN_REFUSED", url, "")
          .then()
          .statusCode(422)
          .body("findings.code", contains(code))
          .body("findings[0].pointer", equalTo("/url"));
      unknown("GET", "/v1/webhooks/HN_REFUSED");
    }
  }

  @Test
  void name_every_fault() {
    Hunan.webhook(
            "HN_FAULTY",
            "http://evil.example/",
            ", 'units': ['HN_HEALTH', 'HN_NOBODY'], 'regions': ['430102', '439999', '430102']")
        .then()
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder(
                "HOST_NOT_ALLOWED /url",
                "UNKNOWN_MEMBER_UNIT /units/1",
                "UNKNOWN_REGION /regions/1",
                "REPEATED_VALUE /regions/2"));
    Hunan.webhook(
            "HN_FAULTY",
            URL,
            ", 'types': ['org.lianggang.nothing'], 'remind': {'daysAfter': [0]}, 'secret': 'mine'")
        .then()
        .statusCode(422)
        .body(
            "findings.collect { it.code + ' ' + it.pointer }",
            containsInAnyOrder(
                "VALUE_NOT_ALLOWED /types/0",
                "OUT_OF_RANGE /remind/daysAfter/0",
                "UNKNOWN_FIELD /secret"));
  }

  private static void unknown(String method, String path) {
    given()
        .request(method, path)
        .then()
        .statusCode(404)
        .body("findings.code", contains("UNKNOWN_WEBHOOK"));
  }
}
