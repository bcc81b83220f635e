package org.lianggang.local.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.Following;
import org.lianggang.local.process.Pair;
import org.lianggang.local.process.Ports;
import org.lianggang.postgres.PostgresServer;

/** What was reported, said and published under a release is there under this one. */
class UpgradeIT {

  private static final String SERIES = "indicator=DEATHS&region=152900";

  @TempDir Path folder;

  static List<Released> releases() {
    return Released.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("releases")
  void the_databases_of_every_release_are_migrated_and_answer(Released release)
      throws SQLException {
    try (PostgresServer server = PostgresServer.temporary().with("ingest").with("analytics")) {
      Map<String, String> settings = new HashMap<>();
      for (String name : List.of("ingest", "analytics")) {
        fill(server, name, release.sql(name));
        settings.putAll(Pair.settings(server, name));
      }
      try (Pair pair = Pair.start(Ports.free(), folder, settings)) {
        Api ingest = new Api(pair.ingest().url(), pair.token());
        Api analytics = new Api(pair.analytics().url(), pair.token());
        Following.await(ingest, analytics, Duration.ofMinutes(1));

        assertThat(values(ingest.get("/v1/observations?history=true&" + SERIES).expect(200)))
            .containsExactly("5", "6", "6.2");
        assertThat(ingest.get("/v1/audit/verify").expect(200).get("intact").asBoolean()).isTrue();
        assertThat(values(analytics.get("/v1/series?" + SERIES).expect(200).at("/items/0/values")))
            .containsExactly("5", "6.2");
        assertThat(analytics.get("/v1/releases/annual-2021").status()).isEqualTo(200);
        assertThat(
                analytics
                    .get("/v1/warnings?region=152900&state=EXPLAINED")
                    .expect(200)
                    .get("items"))
            .singleElement()
            .satisfies(
                warning ->
                    assertThat(
                            analytics
                                .get("/v1/warnings/" + warning.get("id").asText())
                                .expect(200)
                                .toString())
                        .contains("病例增多"));
        reportsGoOn(ingest, analytics);
      }
    }
  }

  private static void reportsGoOn(Api ingest, Api analytics) {
    Map<String, Object> row =
        Map.of(
            "indicator",
            "DEATHS",
            "value",
            6.4,
            "numerator",
            64,
            "denominator",
            10000,
            "explanation",
            "已核实",
            "reason",
            "再补两例");
    Map<String, Object> body =
        Map.of(
            "memberUnit",
            "ALXA_HEALTH",
            "region",
            "152900",
            "period",
            "2021",
            "observations",
            List.of(row));
    JsonNode receipt = ingest.post("/v1/submissions", body, Map.of()).expect(201);
    String accept = "/v1/submissions/" + receipt.get("id").asText() + "/accept";
    String digest = "\"" + receipt.get("digest").asText() + "\"";
    ingest.post(accept, Map.of(), Map.of("If-Match", digest)).expect(200);
    Following.await(ingest, analytics, Duration.ofMinutes(1));
    assertThat(values(analytics.get("/v1/series?" + SERIES).expect(200).at("/items/0/values")))
        .containsExactly("5", "6.4");
  }

  private static List<String> values(JsonNode answer) {
    return answer.findValues("value").stream()
        .map(value -> value.decimalValue().stripTrailingZeros().toPlainString())
        .toList();
  }

  /** By its one user of then, who is its owner now. */
  private static void fill(PostgresServer server, String name, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.address(name), name, "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
