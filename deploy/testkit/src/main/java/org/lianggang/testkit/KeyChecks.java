package org.lianggang.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Keys for systems without a provider: what they can do, and how they end. */
public abstract class KeyChecks {

  /** The address of something that not everybody may read. */
  protected abstract String guarded();

  /** A grant with which it may be read. */
  protected abstract String grant();

  /** Where keys are kept. */
  protected abstract String table();

  protected abstract DataSource database();

  @Test
  void let_in_with_their_grants_and_show_when_they_were_used() {
    Response made = made("wang", grant());
    String secret = made.path("secret");
    assertThat(secret).matches("lgk_[A-Za-z0-9_-]{43}");
    asking(secret, guarded()).statusCode(200);
    by("wang", grant())
        .get("/v1/keys")
        .then()
        .body("items.id", hasItem(made.<String>path("id")))
        .body("items.secret.findAll { it != null }.size()", equalTo(0))
        .body("items.find { it.id == '" + made.path("id") + "' }.lastUsedAt", notNullValue());
  }

  @Test
  void let_in_nobody_beyond_their_grants() {
    String secret = made("wang", "follower").path("secret");
    asking(secret, guarded()).statusCode(403);
  }

  @Test
  void are_kept_as_hashes() throws Exception {
    String secret = made("wang", grant()).path("secret");
    try (Connection connection = database().getConnection();
        ResultSet row =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from "
                        + table()
                        + " k where k::text like '%"
                        + secret
                        + "%'")) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  @Test
  void end_when_they_are_revoked() {
    Response made = made("wang", grant());
    by("wang", grant())
        .delete("/v1/keys/" + made.path("id"))
        .then()
        .statusCode(200)
        .body("revokedAt", notNullValue());
    asking(made.path("secret"), guarded())
        .statusCode(401)
        .body("findings[0].code", equalTo("CREDENTIALS_REFUSED"));
  }

  @Test
  void end_on_their_day() throws Exception {
    Response made = made("wang", grant());
    sql("update " + table() + " set expires_at = now() where id = ?::uuid", made.path("id"));
    asking(made.path("secret"), guarded()).statusCode(401);
  }

  @Test
  void nobody_guesses_one() {
    asking("lgk_" + "A".repeat(43), guarded()).statusCode(401);
    asking("", guarded()).statusCode(401);
  }

  @Test
  void give_no_more_than_their_maker_holds() {
    List.of("administrator", "reviewer", "reviewer::610000", "coordinator::610000")
        .forEach(
            wider ->
                make(by("wang", "coordinator::152900", "reviewer::152900"), wider)
                    .statusCode(422)
                    .body("findings[0].code", equalTo("GRANT_BEYOND_OWN"))
                    .body("findings[0].pointer", equalTo("/grants/0")));
  }

  @Test
  void make_no_keys() {
    String secret = made("wang", grant()).path("secret");
    make(given().header("X-API-Key", secret), grant())
        .statusCode(403)
        .body("findings[0].code", equalTo("KEY_MADE_BY_KEY"));
  }

  @Test
  void of_others_are_not_there() {
    String id = made("wang", grant()).path("id");
    by("li", grant()).get("/v1/keys").then().body("items.id", not(hasItem(id)));
    by("li", grant())
        .delete("/v1/keys/" + id)
        .then()
        .statusCode(404)
        .body("findings[0].code", equalTo("UNKNOWN_KEY"));
    by("chief", "administrator").get("/v1/keys?limit=1000").then().body("items.id", hasItem(id));
  }

  @Test
  void of_others_are_not_told_from_those_that_never_were() {
    Existence.isNotTold(
        "DELETE",
        "/v1/keys/%s",
        made("wang", grant()).path("id"),
        UUID.randomUUID().toString(),
        TestIssuer.tokens().of("li", List.of(grant()), Duration.ofMinutes(5)));
  }

  private static Response made(String maker, String grant) {
    Response made = make(by(maker, grant), grant).statusCode(201).extract().response();
    assertThat(made.<String>path("madeBy")).isEqualTo(maker);
    return made;
  }

  private static ValidatableResponse make(RequestSpecification maker, String grant) {
    return maker
        .contentType(ContentType.JSON)
        .body("{\"label\": \"x\", \"grants\": [\"" + grant + "\"], \"validDays\": 1}")
        .post("/v1/keys")
        .then();
  }

  private static ValidatableResponse asking(String secret, String path) {
    return given().header("X-API-Key", secret).get(path).then();
  }

  private static RequestSpecification by(String subject, String... grants) {
    String token = TestIssuer.tokens().of(subject, List.of(grants), Duration.ofMinutes(5));
    return given().header("Authorization", "Bearer " + token);
  }

  private void sql(String statement, String value) throws SQLException {
    try (Connection connection = database().getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, value);
      prepared.executeUpdate();
    }
  }
}
