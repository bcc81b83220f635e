package org.lianggang.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a contract has that can be asked for, in its order. */
final class Operations {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");

  private Operations() {}

  /**
   * @param document with the parameters that its path has
   * @param parameters those, without references
   */
  record Operation(String path, String method, JsonNode document, List<JsonNode> parameters) {

    String name() {
      return method.toUpperCase() + " " + path;
    }
  }

  static List<Operation> of(JsonNode contract) {
    List<Operation> operations = new ArrayList<>();
    contract
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue().properties().stream()
                    .filter(operation -> METHODS.contains(operation.getKey()))
                    .forEach(operation -> operations.add(whole(contract, path, operation))));
    return operations;
  }

  private static Operation whole(
      JsonNode contract, Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> operation) {
    ObjectNode whole = operation.getValue().deepCopy();
    path.getValue().path("parameters").forEach(whole.withArray("parameters")::add);
    List<JsonNode> parameters = new ArrayList<>();
    whole.path("parameters").forEach(one -> parameters.add(resolved(contract, one)));
    return new Operation(path.getKey(), operation.getKey(), whole, parameters);
  }

  /** With its schema, wherever that is. */
  private static JsonNode resolved(JsonNode contract, JsonNode parameter) {
    JsonNode one = target(contract, parameter).deepCopy();
    ((ObjectNode) one).set("schema", target(contract, one.path("schema")));
    return one;
  }

  private static JsonNode target(JsonNode contract, JsonNode node) {
    return node.has("$ref")
        ? target(contract, contract.at(node.get("$ref").asText().substring(1)))
        : node;
  }
}
