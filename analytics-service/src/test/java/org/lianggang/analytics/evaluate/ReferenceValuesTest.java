package org.lianggang.analytics.evaluate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.TestDatabase;

/** Reference values that were computed independently, reproduced through the API. */
@QuarkusTest
@QuarkusTestResource(
    value = TestDatabase.class,
    initArgs = @ResourceArg(name = "service", value = "analytics"))
class ReferenceValuesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Offset<Double> NEAR = Offset.offset(1e-9);

  private static final Map<String, String> CLASSES =
      Map.of(
          "target_achieved", "ACHIEVED",
          "substantial_progress", "SUBSTANTIAL",
          "moderate_progress", "MODERATE",
          "limited_progress", "LIMITED",
          "deterioration", "DETERIORATION",
          "not_available", "UNDEFINED");

  @BeforeAll
  static void answers_follow_the_contract() {
    Contract.checkEveryAnswer();
  }

  /**
   * The published progress measure of the Canadian Indicator Framework, recomputed independently.
   * Rows with a 0 are the documented exception: undefined here, replaced by 0.001 there.
   */
  @Test
  void compound_pace() throws IOException {
    List<Map<String, String>> rows = table("/reference/compound-pace.csv");
    ArrayNode items = JSON.createArrayNode();
    rows.forEach(row -> items.add(compoundItem(row)));

    JsonNode verdicts = evaluate(items);

    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      JsonNode compound = verdicts.get(i).get("compound");
      boolean exception = hasZero(row);
      softly
          .assertThat(compound.get("class").asText())
          .as(row.get("vector_id"))
          .isEqualTo(exception ? "UNDEFINED" : CLASSES.get(row.get("expected_status")));
      if (exception || row.get("expected_progress_value").isEmpty()) {
        softly.assertThat(compound.path("p").isNumber()).as(row.get("vector_id")).isFalse();
      } else {
        softly
            .assertThat(compound.get("p").asDouble())
            .as(row.get("vector_id"))
            .isCloseTo(Double.parseDouble(row.get("expected_progress_value")), NEAR);
      }
    }
    softly.assertAll();
    assertThat(rows).hasSizeGreaterThan(60);
  }

  private static boolean hasZero(Map<String, String> row) {
    return List.of("base_value", "current_value", "target").stream()
        .map(row::get)
        .anyMatch(figure -> !figure.isEmpty() && Double.parseDouble(figure) == 0);
  }

  private static ObjectNode compoundItem(Map<String, String> row) {
    boolean rising = row.get("direction").equals("1");
    ObjectNode target =
        JSON.createObjectNode().put("year", Integer.parseInt(row.get("target_year")));
    if (row.get("method").equals("quantitative")) {
      target.put("kind", rising ? "AT_LEAST" : "AT_MOST");
      target.set("value", number(row.get("target")));
    } else {
      target.put("kind", rising ? "INCREASE" : "DECREASE");
      if (!row.get("limit").isEmpty()) {
        target.set("limit", number(row.get("limit")));
      }
    }
    ObjectNode item =
        JSON.createObjectNode()
            .put("id", row.get("vector_id"))
            .put("asOfPeriod", row.get("current_year"));
    item.set("target", target);
    item.putObject("baseline")
        .put("year", Integer.parseInt(row.get("base_year")))
        .set("value", number(row.get("base_value")));
    item.putArray("observations")
        .addObject()
        .put("period", row.get("current_year"))
        .set("value", number(row.get("current_value")));
    return item;
  }

  private static JsonNode number(String figure) {
    return JSON.getNodeFactory().numberNode(new java.math.BigDecimal(figure));
  }

  /** Damped shrunken drift on the log scale in a county, computed with numpy and scipy. */
  @Test
  void projection() throws IOException {
    JsonNode vectors = json("/reference/projection-and-intervals.json").get("projection");
    ArrayNode items = JSON.createArrayNode();
    vectors.forEach(vector -> items.add(projectionItem(vector)));

    JsonNode verdicts = evaluate(items);

    for (int i = 0; i < vectors.size(); i++) {
      JsonNode vector = vectors.get(i);
      JsonNode projection = verdicts.get(i).get("projection");
      assertThat(projection.get("lambda").asDouble()).isCloseTo(vector.get("lam").asDouble(), NEAR);
      assertThat(projection.get("points")).hasSize(vector.get("h").asInt());
      for (int h = 0; h < vector.get("h").asInt(); h++) {
        JsonNode point = projection.get("points").get(h);
        JsonNode interval = vector.get("pi80").get(h);
        assertThat(point.get("central").asDouble())
            .isCloseTo(vector.get("point").get(h).asDouble(), NEAR);
        assertThat(point.get("low80").asDouble()).isCloseTo(interval.get(0).asDouble(), NEAR);
        assertThat(point.get("high80").asDouble()).isCloseTo(interval.get(1).asDouble(), NEAR);
      }
      likelihood(vector, verdicts.get(i));
    }
    assertThat(vectors).hasSize(3);
  }

  /** Two points have a path and no likelihood, whatever the reference computes for them. */
  private static void likelihood(JsonNode vector, JsonNode verdict) {
    if (vector.get("y").size() < 3) {
      assertThat(verdict.has("likelihood")).isFalse();
    } else {
      assertThat(verdict.at("/likelihood/p").asDouble())
          .isCloseTo(vector.get("p_attain").asDouble(), NEAR);
    }
  }

  private static ObjectNode projectionItem(JsonNode vector) {
    int last = 2023 + vector.get("y").size();
    ObjectNode item =
        JSON.createObjectNode()
            .put("id", "projection")
            .put("level", "COUNTY")
            .put("asOfPeriod", Integer.toString(last));
    item.set("spread", vector.get("s0"));
    item.putObject("target")
        .put("kind", vector.get("direction").asInt() > 0 ? "AT_LEAST" : "AT_MOST")
        .put("year", last + vector.get("h").asInt())
        .set("value", vector.get("target"));
    ArrayNode observations = item.putArray("observations");
    for (int i = 0; i < vector.get("y").size(); i++) {
      observations
          .addObject()
          .put("period", Integer.toString(2024 + i))
          .set("value", vector.get("y").get(i));
    }
    return item;
  }

  private static JsonNode evaluate(ArrayNode items) throws IOException {
    ObjectNode body = JSON.createObjectNode();
    body.set("items", items);
    String answer =
        given()
            .contentType("application/json")
            .body(body.toString())
            .post("/v1/assessments/evaluate")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return JSON.readTree(answer).get("items");
  }

  private static JsonNode json(String resource) throws IOException {
    try (InputStream file = ReferenceValuesTest.class.getResourceAsStream(resource)) {
      return JSON.readTree(file);
    }
  }

  private static List<Map<String, String>> table(String resource) throws IOException {
    try (BufferedReader file =
        new BufferedReader(
            new InputStreamReader(
                ReferenceValuesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      List<String> names = cells(file.readLine());
      return file.lines()
          .map(ReferenceValuesTest::cells)
          .map(
              cells ->
                  java.util.stream.IntStream.range(0, names.size())
                      .boxed()
                      .collect(java.util.stream.Collectors.toMap(names::get, cells::get)))
          .toList();
    }
  }

  /** Commas inside quotes belong to the cell. */
  private static List<String> cells(String line) {
    return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
  }
}
