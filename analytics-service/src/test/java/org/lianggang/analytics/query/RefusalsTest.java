package org.lianggang.analytics.query;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the framework refuses and what breaks is told as everything else is. */
@QuarkusTest
class RefusalsTest extends Asking {

  @Inject
  @DataSource("reading")
  AgroalDataSource database;

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

  @Test
  void a_pool_without_connections_asks_to_come_again() throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < 20; i++) {
        all.add(database.getConnection());
      }
      Response answer = get("/v1/plans");
      problem(answer, 503, "DATABASE_AWAY");
      assertThat(answer.header("Retry-After")).isEqualTo("2");
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
    assertThat(get("/v1/plans").statusCode()).isEqualTo(200);
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
