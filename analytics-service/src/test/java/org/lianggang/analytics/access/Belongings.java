package org.lianggang.analytics.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.lianggang.testkit.TestDatabase;

/** One thing of every kind, all of the region 152900. */
@Singleton
class Belongings {

  private static final String WARNING = "5f0a4d1e-3c52-4d0b-9f5e-8b9a5d2c7e10";

  private static final Map<String, String> BODIES =
      Map.of(
          "PUT /v1/subscriptions/{id}",
          "{'id': 'SOME_HOOK', 'url': 'https://localhost/x', 'regions': ['152900']}",
          "PUT /v1/releases/{name}",
          "{'plan': 'NO_PLAN', 'region': '152900', 'period': '2024'}");

  private final DataSource database;
  private final Map<String, String> names = new HashMap<>(Map.of("warning", WARNING));

  Belongings(DataSource database) {
    this.database = database;
  }

  String body(String operation) {
    return BODIES.getOrDefault(operation, "{}").replace('\'', '"');
  }

  String address(String written) {
    String address = written;
    for (Map.Entry<String, String> name : names.entrySet()) {
      address = address.replace("{" + name.getKey() + "}", name.getValue());
    }
    return address;
  }

  void prepare() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into region (code, parent, level, body, position)
          values
            ('150000', null, 'PROVINCE', '{"code": "150000", "name": {"zh": "内蒙古"},
              "level": "PROVINCE", "validFrom": "2000-01-01"}', 0),
            ('152900', '150000', 'PREFECTURE', '{"code": "152900", "name": {"zh": "阿拉善盟"},
              "level": "PREFECTURE", "parent": "150000", "validFrom": "2000-01-01"}', 0)
          on conflict do nothing
          """);
      statement.execute(
          """
          insert into acts.warning (id, present, state, code, level, region, period, "group", unit,
            years, text)
          values ('%s', false, 'OPEN', 'OVERDUE', 'BLUE', '152900', '2024', '_T', 'ALXA_HEALTH',
            '{2024}', '{"zh": "逾期", "en": "Overdue"}')
          on conflict do nothing
          """
              .formatted(WARNING));
    }
  }

  /** As it was before. */
  void remove() throws SQLException {
    try (Connection connection = TestDatabase.asOwner();
        Statement statement = connection.createStatement()) {
      statement.execute("delete from acts.warning where id = '%s'".formatted(WARNING));
      statement.execute("delete from acts.subscription where id = 'SOME_HOOK'");
      statement.execute("delete from region where position = 0");
    }
  }

  /** What a request before may have taken away. */
  void again(String address) {
    if (address.startsWith("/v1/subscriptions/")) {
      given()
          .contentType(ContentType.JSON)
          .body(body("PUT /v1/subscriptions/{id}"))
          .put("/v1/subscriptions/SOME_HOOK");
    } else if (address.startsWith("/v1/keys")) {
      names.put(
          "key",
          given()
              .contentType(ContentType.JSON)
              .body("{\"label\": \"x\", \"grants\": [\"reader\"], \"validDays\": 1}")
              .post("/v1/keys")
              .path("id"));
    }
  }
}
