package org.lianggang.ingest.access;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.lianggang.ingest.Given;
import org.lianggang.testkit.Contract;

/** One thing of every kind, all of the unit ALXA_HEALTH in the region 152900. */
@Singleton
class Belongings {

  private static final byte[] FILE = "an attachment".getBytes(StandardCharsets.UTF_8);

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "PUT /v1/regions/{code}",
              "{'code': '152921', 'name': {'zh': '阿拉善左旗'}, 'level': 'COUNTY',"
                  + " 'parent': '152900', 'validFrom': '2000-01-01'}"),
          Map.entry(
              "PUT /v1/member-units/{code}",
              "{'code': 'ALXA_HEALTH', 'name': {'zh': '阿拉善盟卫健委（示例）'}, 'department': 'HEALTH',"
                  + " 'region': '152900', 'validFrom': '2015-01-01'}"),
          Map.entry("PUT /v1/duties/{unit}", "{'unit': 'NOBODY', 'items': []}"),
          Map.entry(
              "PUT /v1/waivers/{unit}/{period}",
              "{'unit': 'ALXA_HEALTH', 'period': '2289', 'items': []}"),
          Map.entry(
              "PUT /v1/rule-waivers/{code}",
              "{'code': 'OTHER', 'rule': 'NO_RULE', 'regions': ['152900'], 'from': 2290,"
                  + " 'reason': '试', 'decidedBy': '统计局'}"),
          Map.entry(
              "POST /v1/judgements",
              "{'plan': 'NO_PLAN', 'measure': 'M', 'region': '152900', 'period': '2290',"
                  + " 'status': 'ATTAINED', 'evidence': '文件', 'reviewer': '统计局'}"),
          Map.entry(
              "PUT /v1/webhooks/{code}",
              "{'code': 'SOME_HOOK', 'url': 'https://hooks.example.org/x', 'regions': ['152900']}"),
          Map.entry("POST /v1/submissions", report()),
          Map.entry("PUT /v1/submissions/{id}", report()));

  private final DataSource database;
  private final Map<String, String> names = new HashMap<>();

  Belongings(DataSource database) {
    this.database = database;
  }

  /** What is sent with a request. */
  record Body(String type, String content) {}

  Body body(String operation) {
    if (operation.contains("attachments")) {
      return new Body("text/plain", new String(FILE, StandardCharsets.UTF_8));
    }
    return operation.equals("PUT /v1/plans/{code}")
        ? new Body("application/json", plan())
        : new Body("application/json", BODIES.getOrDefault(operation, "{}").replace('\'', '"'));
  }

  /** That of the contract, for the region. */
  private static String plan() {
    ObjectNode plan =
        Contract.document()
            .at("/paths/~1v1~1plans~1{code}/put/requestBody/content/application~1json/examples")
            .elements()
            .next()
            .get("value")
            .deepCopy();
    return plan.put("region", "152900").toString();
  }

  String address(String written) {
    String address = written;
    for (Map.Entry<String, String> name : names.entrySet()) {
      address = address.replace("{" + name.getKey() + "}", name.getValue());
    }
    return address;
  }

  /** Once for all tests. */
  void prepare() throws Exception {
    if (!names.isEmpty()) {
      return;
    }
    Given.unit();
    Given.indicators();
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(FILE));
    String submission = UUID.randomUUID().toString();
    String job = UUID.randomUUID().toString();
    String list = UUID.randomUUID().toString();
    sql("insert into finding_list (id, begun_at) values (?::uuid, now())", list);
    sql(
        """
        insert into submission (id, member_unit, region, period, state, digest, counts, findings,
          received_at, content, finding_list)
        values (?::uuid, 'ALXA_HEALTH', '152900', '2290', 'WITHDRAWN', repeat('0', 64),
          '{"received": 1, "new": 0, "revised": 0, "unchanged": 0, "rejected": 0}', '[]', now(),
          gen_random_uuid(), ?::uuid)
        """,
        submission,
        list);
    sql("insert into submission_scope values (?::uuid, '152921', '2290')", submission);
    sql(
        """
        insert into job (id, caller, state, request, answer, begun_at, ended_at)
        values (?::uuid, 'ALXA_HEALTH', 'DONE', '{"head": {"region": "152900"}}', null, now(), now())
        """,
        job);
    sql(
        """
        insert into narrative (unit, region, period, version, state, digest, body, findings,
          submitted_at)
        values ('ALXA_HEALTH', '152900', '2290', 1, 'SUBMITTED', repeat('0', 64),
          jsonb_build_object('implementation', '{"zh": "x"}'::jsonb, 'plan', '{"zh": "x"}'::jsonb,
            'attachments', jsonb_build_array(jsonb_build_object(
              'digest', ?::text, 'name', 'x.txt', 'mediaType', 'text/plain'))),
          '[]', now())
        """,
        digest);
    given().contentType("text/plain").body(FILE).put("/v1/attachments/" + digest);
    names.putAll(Map.of("submission", submission, "job", job, "list", list, "digest", digest));
  }

  /** What a request before may have taken away. */
  void again(String address) {
    if (address.startsWith("/v1/webhooks/")) {
      given()
          .contentType(ContentType.JSON)
          .body(body("PUT /v1/webhooks/{code}").content())
          .put("/v1/webhooks/SOME_HOOK");
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

  private void sql(String statement, String... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setString(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }

  private static String report() {
    return "{'memberUnit': 'ALXA_HEALTH', 'region': '152900', 'period': '2290',"
        + " 'observations': [{'indicator': 'NO_INDICATOR', 'value': 1}]}";
  }
}
