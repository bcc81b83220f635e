package org.lianggang.ingest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operations of the contract that is served, with their query parameters. */
@Singleton
class ContractOperations {

  /** {@code schema} is a JSON pointer into the contract. */
  record Parameter(String schema, String type, boolean required) {}

  private record Operation(String method, Pattern path, Map<String, Parameter> query) {}

  private final JsonNode contract = read();
  private final List<Operation> operations = new ArrayList<>();

  ContractOperations() {
    contract.get("paths").properties().stream()
        .sorted(Comparator.comparing(path -> path.getKey().contains("{")))
        .forEach(path -> path.getValue().properties().forEach(of -> add(path.getKey(), of)));
  }

  /** By name; empty where the contract has no such operation. */
  Optional<Map<String, Parameter>> queryOf(String method, String path) {
    return operations.stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> operation.path().matcher(path).matches())
        .map(Operation::query)
        .findFirst();
  }

  private void add(String path, Map.Entry<String, JsonNode> operation) {
    String place = "/paths/" + path.replace("~", "~0").replace("/", "~1");
    Map<String, Parameter> query = new LinkedHashMap<>();
    JsonNode parameters = operation.getValue().path("parameters");
    for (int i = 0; i < parameters.size(); i++) {
      addParameter(query, place + "/" + operation.getKey() + "/parameters/" + i);
    }
    String pattern = path.replaceAll("\\{[^}]+}", "[^/]+").replace(".", "\\.");
    operations.add(
        new Operation(
            operation.getKey().toUpperCase(Locale.ROOT), Pattern.compile(pattern), query));
  }

  private void addParameter(Map<String, Parameter> query, String place) {
    String reference = contract.at(place).path("$ref").asText("");
    String resolved = reference.isEmpty() ? place : reference.substring(1);
    JsonNode parameter = contract.at(resolved);
    if (parameter.path("in").asText().equals("query")) {
      query.put(
          parameter.path("name").asText(),
          new Parameter(
              resolved + "/schema",
              parameter.at("/schema/type").asText("string"),
              parameter.path("required").asBoolean()));
    }
  }

  private static JsonNode read() {
    try (InputStream file =
        Thread.currentThread()
            .getContextClassLoader()
            .getResourceAsStream(ContractSchemas.CONTRACT)) {
      return new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
