package org.lianggang.testkit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which tokens are believed, and what is said to those that are not. */
public abstract class TokenChecks {

  /** The address of something that those may read who have signed in. */
  protected abstract String document();

  @Test
  void who_does_not_say_who_asks_is_told_how_to() {
    given()
        .header("Authorization", "nobody")
        .get(document())
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer realm=\"lianggang\""))
        .body("findings[0].code", equalTo("SIGN_IN_REQUIRED"))
        .body("findings[0].message.zh", containsString("需要登录"));
  }

  @Test
  void a_token_of_the_issuer_is_believed() {
    asking(TestIssuer.token("reader")).statusCode(200);
  }

  @ParameterizedTest
  @EnumSource
  void no_other_is(Forgery forgery) {
    asking(forgery.token())
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer realm=\"lianggang\", error=\"invalid_token\""))
        .body("findings[0].code", equalTo("CREDENTIALS_REFUSED"));
  }

  private ValidatableResponse asking(String token) {
    return given().header("Authorization", "Bearer " + token).get(document()).then();
  }
}
