package org.lianggang.analytics.exchange;

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
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is refused before SDMX is spoken, or breaks, is told to its clients as the standard says.
 */
@QuarkusTest
class ErrorsTest extends Exchanging {

  private static final String V1 = "/sdmx/v1/codelist/LIANGGANG/CL_SEX";
  private static final String V2 = "/sdmx/v2/structure/codelist/LIANGGANG/CL_SEX";
  private static final String NOT_BELIEVED = "Bearer nobody.knows.it";
  private static final int CONNECTIONS = 20;

  @Inject
  @DataSource("reading")
  AgroalDataSource database;

  @ParameterizedTest(name = "{0} Accept {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /sdmx/v1/codelist                   |                       | application/xml          | 2.1
          /sdmx/v1/data/DF_OBSERVATIONS       | text/csv              | application/xml          | 2.1
          /sdmx/v1/codelist                   | application/json      | application/json         |
          /sdmx/v1/codelist                   | application/problem+json | application/problem+json |
          /sdmx/v2/structure/codelist         |                       | application/json         |
          /sdmx/v2/data/dataflow/LIANGGANG    | application/xml       | application/xml          | 3.0
          /sdmx/v1/nothing                    |                       | application/xml          | 2.1
          """)
  void who_is_not_believed_is_told_so(String address, String accept, String type, String schema) {
    Response answer = asking(accept).header("Authorization", NOT_BELIEVED).get(address);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    assertThat(answer.header("Content-Type")).isEqualTo(type);
    assertThat(answer.header("Vary")).contains("Accept");
    if (type.equals("application/json")) {
      assertThat(answer.jsonPath().getList("errors.code")).containsExactly(110);
    }
    if (schema != null) {
      saysInXml(answer, 110, schema);
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({V1 + ",2.1", V2 + ",3.0"})
  void a_pool_without_connections_asks_to_come_again(String address, String schema)
      throws SQLException {
    Response answer = withoutConnections(() -> ask(address, "application/xml"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("5");
    saysInXml(answer, 503, schema);
    assertThat(answer.asString())
        .contains(
            "数据库连接已全部占用，请 5 秒后再试",
            "All connections to the database are in use; ask again in 5 seconds");
  }

  @ParameterizedTest(name = "in {0}: {1}")
  @CsvSource({
    "en,'The token or key does not hold; Get a new token, or see whether the key has expired or was"
        + " revoked'",
    "zh,令牌或密钥无效；请重新取得令牌，或检查密钥是否到期或已撤销"
  })
  void in_json_the_title_is_in_the_language_asked_for(String language, String title) {
    Response answer =
        asking("application/json")
            .header("Accept-Language", language)
            .header("Authorization", NOT_BELIEVED)
            .get(V1);
    assertThat(answer.jsonPath().getString("errors[0].title")).isEqualTo(title);
    assertThat(answer.header("Vary")).contains("Accept-Language");
    assertThat(OfficialSchemas.json("sdmx-json-1.0", "structure", answer.asString())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {V1, V2})
  void nothing_can_be_put_there(String address) {
    Response answer = asking("application/xml").put(address);
    assertThat(answer.statusCode()).isEqualTo(405);
    saysInXml(answer, 501, address.equals(V1) ? "2.1" : "3.0");
  }

  private Response withoutConnections(Supplier<Response> asking) throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < CONNECTIONS; i++) {
        all.add(database.getConnection());
      }
      return asking.get();
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  private static void saysInXml(Response answer, int code, String schema) {
    assertThat(answer.header("Content-Type")).isEqualTo("application/xml");
    assertThat(answer.asString())
        .contains("<mes:ErrorMessage code=\"" + code + "\">", "xml:lang=\"zh\"", "xml:lang=\"en\"")
        .doesNotContain("Exception", "lianggang.analytics");
    assertThat(OfficialSchemas.xml(schema, answer.asString())).isEmpty();
  }
}
