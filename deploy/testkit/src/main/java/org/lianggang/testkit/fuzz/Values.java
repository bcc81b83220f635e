package org.lianggang.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values by a schema of the contract: what it allows, what is just inside or outside of it. */
final class Values {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 5;

  private final JsonNode contract;
  private final Random random;
  private final List<String> ids = new ArrayList<>();

  Values(JsonNode contract, Random random) {
    this.contract = contract;
    this.random = random;
  }

  /** Ids and digests that answers have named lead further than any that is made up. */
  void learn(String id) {
    if (ids.size() < 500) {
      ids.add(id);
    } else {
      ids.set(random.nextInt(ids.size()), id);
    }
  }

  String known() {
    return ids.isEmpty() ? new UUID(random.nextLong(), 7).toString() : pick(ids);
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? resolved(contract.at(node.get("$ref").asText().substring(1))) : node;
  }

  /** As the contract shows it, as it allows it, or nothing of the kind. */
  String text(JsonNode parameter) {
    int chance = random.nextInt(100);
    if (chance < 50 && parameter.has("example")) {
      JsonNode example = parameter.get("example");
      return example.isArray() ? example.path(0).asText() : example.asText();
    }
    JsonNode schema = resolved(parameter.path("schema"));
    boolean id = "uuid".equals(schema.path("format").asText());
    if (id && chance < 80) {
      return known();
    }
    return chance < 75 ? allowed(schema, 0).asText("x") : pick(Hostile.TEXTS);
  }

  JsonNode allowed(JsonNode wanted, int depth) {
    JsonNode schema = resolved(wanted);
    if (schema.has("example") && random.nextInt(3) > 0) {
      return schema.get("example").deepCopy();
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.has(choice)) {
        return allowed(schema.get(choice).get(random.nextInt(schema.get(choice).size())), depth);
      }
    }
    return switch (schema.path("type").asText("string")) {
      case "object" -> object(schema, depth);
      case "array" -> array(schema, depth);
      case "integer" -> JSON.numberNode(bound(schema).longValue());
      case "number" -> JSON.numberNode(bound(schema));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.textNode(word(schema));
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean required =
                  schema.path("required").toString().contains("\"" + property.getKey() + "\"");
              if (required || depth < DEEPEST && random.nextInt(3) == 0) {
                object.set(property.getKey(), allowed(property.getValue(), depth + 1));
              }
            });
    return object;
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    int size = schema.path("minItems").asInt() + (depth < DEEPEST ? random.nextInt(3) : 0);
    for (int i = 0; i < size; i++) {
      array.add(allowed(schema.path("items"), depth + 1));
    }
    return array;
  }

  /** At its bounds, next to them, or anywhere. */
  private BigDecimal bound(JsonNode schema) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (String limit : List.of("minimum", "maximum")) {
      if (schema.has(limit)) {
        BigDecimal value = schema.get(limit).decimalValue();
        numbers.addAll(List.of(value, value.add(BigDecimal.ONE), value.subtract(BigDecimal.ONE)));
      }
    }
    numbers.add(BigDecimal.valueOf(random.nextInt(3000)));
    return pick(numbers);
  }

  private String word(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "date" ->
          "20%02d-%02d-%02d"
              .formatted(random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(31));
      case "date-time" -> "20%02d-01-01T00:00:00Z".formatted(random.nextInt(99));
      case "uuid" -> known();
      case "uri" -> "https://hooks.example.org/" + random.nextInt(9);
      default -> {
        int least = schema.path("minLength").asInt(1);
        int most = schema.path("maxLength").asInt(40);
        yield "A".repeat(random.nextInt(4) == 0 ? Math.min(most + 1, 500) : Math.max(1, least));
      }
    };
  }
}
