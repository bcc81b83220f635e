package org.lianggang.analytics.exchange;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.lianggang.analytics.follow.Followed;
import org.lianggang.testkit.TestDatabase;

/** Tests that ask as SDMX clients do, after the changes of example-feed.yaml. */
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
abstract class Exchanging {

  static final String GENERIC = "application/vnd.sdmx.genericdata+xml;version=2.1";
  static final String SPECIFIC = "application/vnd.sdmx.structurespecificdata+xml;version=2.1";
  static final String STRUCTURE_XML_2 = "application/vnd.sdmx.structure+xml;version=2.1";
  static final String STRUCTURE_JSON_1 = "application/vnd.sdmx.structure+json;version=1.0.0";
  static final String STRUCTURE_XML_3 = "application/vnd.sdmx.structure+xml;version=3.0.0";
  static final String STRUCTURE_JSON_2 = "application/vnd.sdmx.structure+json;version=2.0.0";
  static final String JSON_1 = "application/vnd.sdmx.data+json;version=1.0.0";
  static final String JSON_2 = "application/vnd.sdmx.data+json;version=2.0.0";
  static final String CSV_1 = "application/vnd.sdmx.data+csv;version=1.0.0";
  static final String CSV_2 = "application/vnd.sdmx.data+csv;version=2.0.0";
  static final String DATA_XML_3 = "application/vnd.sdmx.data+xml;version=3.0.0";

  @Inject Followed followed;

  @BeforeEach
  void follow() throws Exception {
    followed.examples();
  }

  /** As it stands in the address; nothing is encoded again. */
  static Response ask(String address, String accept) {
    return asking(accept).get(address);
  }

  static RequestSpecification asking(String accept) {
    RequestSpecification request =
        given()
            .config(
                RestAssuredConfig.config()
                    .encoderConfig(
                        EncoderConfig.encoderConfig()
                            .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
            .urlEncodingEnabled(false);
    return accept == null ? request : request.header("Accept", accept);
  }

  /** The body of an answer that has one, which is of exactly the type asked for. */
  static String body(String address, String accept) {
    Response answer = ask(address, accept);
    if (answer.statusCode() != 200 || !answer.header("Content-Type").equals(accept)) {
      throw new AssertionError(
          address
              + ": "
              + answer.statusCode()
              + " "
              + answer.header("Content-Type")
              + " "
              + answer.body().asString());
    }
    return answer.body().asString();
  }
}
