package org.lianggang.analytics.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianggang.testkit.Forgery;
import org.lianggang.testkit.TestIssuer;

/** Which tokens are believed, and what is said to those that are not. */
@QuarkusTest
@QuarkusTestResource(
    value = TestIssuer.class,
    initArgs = @ResourceArg(name = "readers", value = "anonymous"))
class TokenTest {

  @Test
  void who_does_not_say_who_asks_is_told_how_to() {
    given()
        .header("Authorization", "nobody")
        .get("/v1/keys")
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

  @Test
  void groups_that_are_no_grants_give_nothing() {
    assertThat(
            List.of(
                "Administrator", "administrators", "administrator:*:1:2", "reader:edu", "", " "))
        .allSatisfy(group -> assertThat(Grant.parse(group)).isEmpty());
  }

  private static ValidatableResponse asking(String token) {
    return given().header("Authorization", "Bearer " + token).get("/v1/keys").then();
  }
}
