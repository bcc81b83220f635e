package org.lianggang.analytics.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the framework refuses and what breaks is told as everything else is. */
@QuarkusTest
class RefusalsTest extends Asking {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /v1/nothing             | 404 | UNKNOWN_PATH
          GET    | /nothing                | 404 | UNKNOWN_PATH
          DELETE | /v1/attainment          | 405 | METHOD_NOT_ALLOWED
          POST   | /v1/plans               | 405 | METHOD_NOT_ALLOWED
          """)
  void names_the_fault_in_both_languages(String method, String path, int status, String code) {
    problem(given().request(method, path), status, code);
  }

  @Test
  void writes_json_only() {
    problem(given().accept("image/png").get("/v1/plans"), 406, "MEDIA_TYPE_NOT_WRITTEN");
  }

  @Test
  void reads_json_only() {
    problem(
        given().contentType("text/plain").body("{}").post("/v1/attainment/evaluate"),
        415,
        "MEDIA_TYPE_NOT_READ");
  }

  private static void problem(Response answer, int status, String code) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/problem+json");
    assertThat(answer.jsonPath().getList("findings.code")).containsExactly(code);
    assertThat(answer.jsonPath().getString("findings[0].message.zh")).isNotBlank();
    assertThat(answer.jsonPath().getString("findings[0].message.en")).isNotBlank();
    assertThat(answer.asString()).doesNotContain("Exception", "lianggang", "select ");
  }
}
