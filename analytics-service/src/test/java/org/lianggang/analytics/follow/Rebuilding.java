package org.lianggang.analytics.follow;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;

/** Asks for a rebuild, as an operator does. */
final class Rebuilding {

  private Rebuilding() {}

  static ValidatableResponse ask(String name) {
    return given()
        .contentType("application/json")
        .body("{\"reason\": \"盟库换新盘 moved to another disk\"}")
        .put("/v1/rebuilds/" + name)
        .then();
  }
}
