package org.lianggang.ingest;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianggang.ingest.notice.Distribution;
import org.lianggang.ingest.notice.Reminding;
import org.lianggang.ingest.obligation.Announcing;
import org.lianggang.testkit.Contract;
import org.lianggang.testkit.ContractExamples;
import org.lianggang.testkit.TestIssuer;

/**
 * The examples of the contracts tell one story, in the order in which they stand: sent to an empty
 * service, each gets the documented answer.
 */
@QuarkusTest
@TestProfile(AnEmptyService.class)
class ExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode CONTRACT = Contract.document();
  private static final RestAssuredConfig PLAIN =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));
  private static final String EVENT_DATA = "/payload/schema/allOf/1/properties/data/$ref";

  private static JsonNode judged;

  @Inject Announcing announcing;
  @Inject Reminding reminding;
  @Inject Distribution distribution;
  @Inject AnyDay day;

  @Test
  void are_what_the_schemas_say() {
    assertThat(ContractExamples.faults()).isEmpty();
  }

  @Test
  void get_the_documented_answer_and_are_announced_as_documented() {
    operations((path, method, operation) -> send(path, method, operation));
    operations((path, method, operation) -> read(path, method, operation));
    announcing.announce();
    remindAWeekBefore("2024-05-31");
    eventsAreAsDocumented();
  }

  /** As the webhook of the examples wants it, of the round of the examples. */
  private void remindAWeekBefore(String due) {
    day.is(LocalDate.parse(due).minusDays(7).toString());
    reminding.remind();
    day.isToday();
  }

  private static void operations(Visitor visitor) {
    CONTRACT
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> operation.getValue().has("operationId"))
                    .forEach(
                        operation ->
                            visitor.visit(
                                path.getKey(), operation.getKey(), operation.getValue())));
  }

  private interface Visitor {
    void visit(String path, String method, JsonNode operation);
  }

  /** Whatever keeps something: each example in turn, steps on a submission made for them. */
  private void send(String path, String method, JsonNode operation) {
    if (method.equals("get")) {
      return;
    }
    JsonNode body = resolved(operation.path("requestBody"));
    String operationId = operation.get("operationId").asText();
    if (body.isMissingNode()) {
      answered(operationId, 0, request(operation, path, null).request(method, path));
      return;
    }
    examples(body.at("/content/application~1json"))
        .forEach(
            (example, status) ->
                answered(
                    operationId,
                    status,
                    request(operation, path, example)
                        .contentType(ContentType.JSON)
                        .body(example.toString())
                        .request(method, path)));
    JsonNode bytes = body.at("/content/*~1*/example");
    if (!bytes.isMissingNode()) {
      answered(operationId, 0, sendBytes(path, method, operation, bytes.asText()));
    }
    tables(body).forEach((type, table) -> sendTable(path, method, operation, type, table));
  }

  private static Response sendBytes(String path, String method, JsonNode operation, String text) {
    RequestSpecification request = given().config(PLAIN).contentType("text/plain;charset=utf-8");
    operation.path("parameters").forEach(declared -> pathParameter(request, resolved(declared)));
    return request.body(text.getBytes(StandardCharsets.UTF_8)).request(method, path);
  }

  private static void pathParameter(RequestSpecification request, JsonNode parameter) {
    if (parameter.path("in").asText().equals("path")) {
      request.pathParam(parameter.get("name").asText(), parameter.get("example").asText());
    }
  }

  private static Map<String, String> tables(JsonNode body) {
    Map<String, String> tables = new LinkedHashMap<>();
    body.path("content").properties().stream()
        .filter(content -> content.getKey().contains("csv") || content.getKey().contains("tab"))
        .forEach(
            content -> tables.put(content.getKey(), content.getValue().get("example").asText()));
    return tables;
  }

  /** With the head beside it, and the digest that the same rows have in JSON. */
  private void sendTable(
      String path, String method, JsonNode operation, String type, String table) {
    String operationId = operation.get("operationId").asText();
    RequestSpecification request = request(operation, path, null);
    for (JsonNode declared : operation.path("parameters")) {
      JsonNode parameter = resolved(declared);
      String name = parameter.get("name").asText();
      if (List.of("memberUnit", "region", "period", "note").contains(name)) {
        request.queryParam(name, parameter.get("example").asText());
      }
    }
    Response answer =
        request
            .config(PLAIN)
            .contentType(type)
            .body(table.getBytes(StandardCharsets.UTF_8))
            .request(method, path);
    answered(operationId, 0, answer);
    assertThat(answer.<String>path("digest")).isEqualTo(submission(true).path("digest"));
  }

  private static Map<JsonNode, Integer> examples(JsonNode content) {
    Map<JsonNode, Integer> examples = new LinkedHashMap<>();
    if (content.has("example")) {
      examples.put(content.get("example"), 0);
    }
    content
        .path("examples")
        .forEach(example -> examples.put(example.get("value"), example.path("x-answer").asInt(0)));
    return examples;
  }

  /** 0 stands for any of the documented answers that are no refusal. */
  private static void answered(String operationId, int status, Response answer) {
    String said = operationId + " answered " + answer.statusCode() + " " + answer.asString();
    if (status == 0) {
      assertThat(answer.statusCode()).as(said).isBetween(200, 299);
    } else {
      assertThat(answer.statusCode()).as(said).isEqualTo(status);
    }
  }

  /**
   * Fills in the path: from the document that is sent or the examples, or with a submission or a
   * narrative in the right state.
   */
  private RequestSpecification request(JsonNode operation, String path, JsonNode document) {
    RequestSpecification request = given();
    if (path.startsWith("/v1/jobs/")) {
      return request.pathParam("id", judged().get("id").textValue());
    }
    if (path.startsWith("/v1/keys/")) {
      return request.pathParam("id", key());
    }
    String operationId = operation.get("operationId").asText();
    if (path.contains("{id}")) {
      boolean draft = List.of("replaceSubmission", "submitSubmission").contains(operationId);
      Response receipt = submission(draft);
      request.pathParam("id", receipt.path("id"));
      request.header("If-Match", "\"" + receipt.path("digest") + "\"");
      return request;
    }
    if (path.startsWith("/v1/webhooks/") && document == null) {
      JsonNode webhook =
          CONTRACT.at(
              "/paths/~1v1~1webhooks~1{code}/put/requestBody/content/application~1json"
                  + "/examples/office/value");
      given()
          .contentType(ContentType.JSON)
          .body(webhook.toString())
          .put("/v1/webhooks/" + webhook.get("code").asText());
      request.pathParam("code", webhook.get("code").asText());
      return path.contains("{event}") ? request.pathParam("event", notice()) : request;
    }
    if (path.startsWith("/v1/narratives/")) {
      operation.path("parameters").forEach(declared -> pathParameter(request, resolved(declared)));
      return operationId.equals("putNarrative")
          ? request
          : request.header("If-Match", "\"" + narrative(operationId).path("digest") + "\"");
    }
    for (String name : names(path)) {
      request.pathParam(name, document.get(name).asText());
    }
    return request;
  }

  private static String key() {
    String draft = "{\"label\": \"x\", \"grants\": [\"reader\"], \"validDays\": 1}";
    return given().contentType(ContentType.JSON).body(draft).post("/v1/keys").path("id");
  }

  /** The event of a notice to the webhook of the examples. */
  private String notice() {
    announcing.announce();
    Awaitility.await().until(() -> get("/v1/status").path("waiting").equals(0));
    distribution.distribute();
    return get("/v1/webhooks/ALXA_OFFICE/deliveries").path("items[0].event");
  }

  /** The one of the examples, in a version of its own. */
  private static Response narrative(String reason) {
    JsonNode put = CONTRACT.at("/paths/~1v1~1narratives~1{unit}~1{region}~1{period}/put");
    ObjectNode draft =
        put.at("/requestBody/content/application~1json/examples/first/value").deepCopy();
    RequestSpecification request = given().contentType(ContentType.JSON);
    put.path("parameters").forEach(declared -> pathParameter(request, resolved(declared)));
    Response kept =
        request
            .body(draft.put("reason", reason).toString())
            .put("/v1/narratives/{unit}/{region}/{period}");
    kept.then().statusCode(200);
    return kept;
  }

  private static Response submission(boolean draft) {
    JsonNode report =
        CONTRACT.at("/components/requestBodies/Report/content/application~1json/example");
    Response receipt =
        given()
            .contentType(ContentType.JSON)
            .queryParam("draft", draft)
            .body(report.toString())
            .post("/v1/submissions");
    receipt.then().statusCode(201);
    return receipt;
  }

  /** The job of a report that is too long to be judged at once, and wrong in every row. */
  private static JsonNode judged() {
    if (judged == null) {
      String id =
          given()
              .config(PLAIN)
              .contentType("text/csv")
              .body("indicator,value\n" + "NOTHING,1\n".repeat(10_001))
              .post("/v1/submissions?memberUnit=U&region=152900&period=2024")
              .path("id");
      judged =
          Awaitility.await()
              .atMost(Duration.ofMinutes(1))
              .until(
                  () -> JSON.readTree(TestIssuer.unchecked().get("/v1/jobs/" + id).asByteArray()),
                  job -> job.hasNonNull("endedAt"));
    }
    return judged;
  }

  /** Whatever only reads: with the examples of its parameters, and a submission that exists. */
  private static void read(String path, String method, JsonNode operation) {
    if (!method.equals("get")) {
      return;
    }
    RequestSpecification request = given();
    for (JsonNode declared : operation.path("parameters")) {
      JsonNode parameter = resolved(declared);
      boolean shown = parameter.has("example") && !parameter.get("name").asText().equals("cursor");
      if (parameter.path("in").asText().equals("query") && shown) {
        request.queryParam(parameter.get("name").asText(), parameter.get("example").asText());
      }
      pathParameter(request, parameter);
    }
    if (path.startsWith("/v1/jobs/")) {
      request.pathParam("id", judged().get("id").textValue());
    } else if (path.startsWith("/v1/findings/")) {
      String list = judged().at("/problem/findingsLink").textValue();
      request.pathParam("id", list.substring(list.lastIndexOf('/') + 1));
    } else if (path.contains("{id}")) {
      request.pathParam("id", submission(false).path("id"));
    }
    String operationId = operation.get("operationId").asText();
    answered(operationId, 200, request.get(path));
  }

  private static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    for (String step : path.split("/")) {
      if (step.startsWith("{")) {
        names.add(step.substring(1, step.length() - 1));
      }
    }
    return names;
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? CONTRACT.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** The feed has entries of exactly the documented types, each with the documented data. */
  private static void eventsAreAsDocumented() {
    Map<String, String> schemas = new HashMap<>();
    Contract.parse(get("/events.yaml").asString())
        .at("/components/messages")
        .forEach(
            message -> {
              String reference = message.at(EVENT_DATA).asText();
              schemas.put(
                  message.get("name").asText(), reference.substring(reference.indexOf('#') + 1));
            });
    Awaitility.await().until(() -> get("/v1/status").path("waiting").equals(0));
    JsonNode entries =
        Contract.parse(given().queryParam("limit", 1000).get("/v1/changes").asString())
            .get("items");
    TreeSet<String> seen = new TreeSet<>();
    for (JsonNode entry : entries) {
      String type = entry.get("type").asText();
      seen.add(type);
      assertThat(ContractExamples.faults(schemas.get(type), entry.get("data"))).isEmpty();
    }
    assertThat(seen).isEqualTo(new TreeSet<>(schemas.keySet()));
    assertThat(CONTRACT.at("/components/schemas/ChangeType/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(schemas.keySet());
  }
}
