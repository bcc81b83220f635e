package org.lianggang.analytics.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianggang.testkit.Contract;

/** What the contract shows is what the service answers to the parameters it shows. */
@QuarkusTest
class ExamplesTest extends Asking {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** Every reading operation whose answer rests on what was followed. */
  static Stream<String> reads() {
    return Contract.document().get("paths").properties().stream()
        .filter(path -> path.getValue().at("/get/responses/200/headers/Computed-Up-To").isObject())
        .map(Map.Entry::getKey);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reads")
  void shows_what_is_answered(String path) throws Exception {
    JsonNode operation = Contract.document().at("/paths").get(path).get("get");
    String answer = asked(operation).get(path).then().statusCode(200).extract().asString();
    JsonNode shown = operation.at("/responses/200/content/application~1json/example");
    assertThat(numbersAsText(JSON.readTree(answer)))
        .isEqualTo(numbersAsText(JSON.readTree(shown.toString())));
  }

  private static RequestSpecification asked(JsonNode operation) {
    RequestSpecification request = given();
    for (JsonNode declared : operation.get("parameters")) {
      JsonNode parameter = resolved(declared);
      if (parameter.has("example")) {
        String name = parameter.get("name").asText();
        if (parameter.get("in").asText().equals("path")) {
          request.pathParam(name, parameter.get("example").asText());
        } else {
          request.queryParam(name, values(parameter.get("example")));
        }
      }
    }
    return request;
  }

  private static List<String> values(JsonNode example) {
    List<String> values = new ArrayList<>();
    if (example.isArray()) {
      example.forEach(value -> values.add(value.asText()));
    } else {
      values.add(example.asText());
    }
    return values;
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? Contract.document().at(node.get("$ref").asText().substring(1)) : node;
  }

  /** 5.0 and 5 are the same figure. */
  private static Object numbersAsText(JsonNode node) {
    if (node.isNumber()) {
      return node.decimalValue().stripTrailingZeros().toPlainString();
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(item -> list.add(numbersAsText(item)));
      return list;
    }
    if (node.isObject()) {
      Map<String, Object> map = new java.util.TreeMap<>();
      node.properties().forEach(field -> map.put(field.getKey(), numbersAsText(field.getValue())));
      return map;
    }
    return node.asText();
  }
}
