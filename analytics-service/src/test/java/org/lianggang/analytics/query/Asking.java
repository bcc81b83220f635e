package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Tests that ask over HTTP after the changes of example-feed.yaml; answers keep the contract. */
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
abstract class Asking {

  @Inject Followed followed;

  @BeforeAll
  static void keepTheContract() {
    Contract.checkEveryAnswer();
  }

  @BeforeEach
  void follow() throws Exception {
    followed.examples();
  }

  /** The answer of a question that has one. */
  static JsonPath answer(String address) {
    return get(address).then().statusCode(200).extract().jsonPath();
  }
}
