package org.lianggang.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader may expect of every operation and every schema of a contract. */
public final class ContractLint {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private static final Set<String> WHO =
      Set.of(
          "anyone",
          "signedIn",
          "reporter",
          "reviewer",
          "administrator",
          "coordinator",
          "analyst",
          "reader",
          "follower");
  private static final Set<String> REACHES = Set.of("unit", "region", "all", "any");

  private final JsonNode contract;
  private final List<String> faults = new ArrayList<>();

  private ContractLint(JsonNode contract) {
    this.contract = contract;
  }

  /** One line a fault; an empty list is a clean contract. */
  public static List<String> faults(JsonNode contract) {
    ContractLint lint = new ContractLint(contract);
    contract.get("paths").properties().forEach(lint::path);
    contract.at("/components/schemas").properties().forEach(lint::schema);
    return lint.faults;
  }

  private void path(Map.Entry<String, JsonNode> path) {
    path.getValue().properties().stream()
        .filter(operation -> METHODS.contains(operation.getKey()))
        .forEach(
            operation -> operation(operation.getKey() + " " + path.getKey(), operation.getValue()));
  }

  private void operation(String place, JsonNode operation) {
    for (String field : List.of("operationId", "summary", "description", "tags")) {
      require(operation.hasNonNull(field), place + " has no " + field);
    }
    operation.path("parameters").forEach(parameter -> parameter(place, parameter));
    JsonNode body = resolve(operation.path("requestBody"));
    body.path("content").properties().forEach(media -> example(place + " request", media));
    JsonNode responses = operation.path("responses");
    require(
        responses.properties().stream().anyMatch(answer -> answer.getKey().startsWith("4")),
        place + " names no error answer");
    responses.properties().forEach(answer -> answer(place + " " + answer.getKey(), answer));
    refusals(place, operation)
        .filter(status -> !responses.has(status))
        .forEach(status -> faults.add(place + " does not say what its " + status + " is"));
    access(place, operation.path("x-access"));
    require(
        !operation.path("deprecated").asBoolean()
            || operation.at("/x-deprecation/since").isTextual(),
        place + " is deprecated and does not say since when (x-deprecation)");
  }

  /** Who may use it: anyone, whoever has signed in, or roles each with its reach. */
  private void access(String place, JsonNode access) {
    require(access.isObject() && !access.isEmpty(), place + " does not say who may use it");
    access
        .properties()
        .forEach(
            word ->
                require(
                    WHO.contains(word.getKey()) && REACHES.contains(word.getValue().asText()),
                    place + " lets in " + word.getKey() + " as " + word.getValue().asText()));
  }

  /** What any operation of its kind may answer; SDMX has statuses of its own. */
  private Stream<String> refusals(String place, JsonNode operation) {
    List<String> statuses =
        new ArrayList<>(List.of("400", "401", "403", "406", "429", "500", "503"));
    if (place.contains(" /sdmx/")) {
      return statuses.stream();
    }
    if (operation.has("requestBody")) {
      statuses.addAll(List.of("413", "415", "422"));
    }
    if (place.contains("{") && !place.startsWith("put ")) {
      statuses.add("404");
    }
    return statuses.stream();
  }

  private void answer(String place, Map.Entry<String, JsonNode> answer) {
    JsonNode resolved = resolve(answer.getValue());
    require(resolved.hasNonNull("description"), place + " has no description");
    resolved.path("content").properties().stream()
        .filter(media -> media.getKey().contains("json"))
        .forEach(media -> example(place, media));
  }

  private void parameter(String place, JsonNode parameter) {
    JsonNode resolved = resolve(parameter);
    require(
        resolved.hasNonNull("description"),
        place + " parameter " + resolved.path("name").asText() + " has no description");
  }

  private void example(String place, Map.Entry<String, JsonNode> media) {
    JsonNode content = media.getValue();
    require(
        content.has("example") || content.has("examples"),
        place + " " + media.getKey() + " has no example");
  }

  private void schema(Map.Entry<String, JsonNode> schema) {
    JsonNode definition = schema.getValue();
    require(definition.hasNonNull("description"), schema.getKey() + " has no description");
    if (definition.has("properties")) {
      require(
          definition.has("additionalProperties"),
          schema.getKey() + " leaves open whether it may have other properties");
    }
    definition
        .path("properties")
        .properties()
        .forEach(
            property ->
                require(
                    resolve(property.getValue()).hasNonNull("description"),
                    schema.getKey() + "." + property.getKey() + " has no description"));
  }

  private JsonNode resolve(JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
