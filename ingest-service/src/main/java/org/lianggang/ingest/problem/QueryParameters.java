package org.lianggang.ingest.problem;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lianggang.ingest.contract.Operations;
import org.lianggang.ingest.contract.Operations.Operation;

/** The query parameters that an operation of the contract takes. */
@Singleton
class QueryParameters {

  /** {@code schema} is a JSON pointer into the contract. */
  record Parameter(String schema, String type, boolean required) {}

  private final Operations contract;
  private final Map<String, Map<String, Parameter>> read = new ConcurrentHashMap<>();

  QueryParameters(Operations contract) {
    this.contract = contract;
  }

  /** By name; empty where the contract has no such operation. */
  Optional<Map<String, Parameter>> of(String method, String path) {
    return contract
        .find(method, path)
        .map(operation -> read.computeIfAbsent(operation.place(), place -> read(operation)));
  }

  private Map<String, Parameter> read(Operation operation) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    int count = operation.definition().path("parameters").size();
    for (int i = 0; i < count; i++) {
      String place = resolved(operation.place() + "/parameters/" + i);
      JsonNode parameter = contract.at(place);
      if (parameter.path("in").asText().equals("query")) {
        parameters.put(
            parameter.path("name").asText(),
            new Parameter(
                place + "/schema",
                parameter.at("/schema/type").asText("string"),
                parameter.path("required").asBoolean()));
      }
    }
    return parameters;
  }

  private String resolved(String place) {
    String reference = contract.at(place).path("$ref").asText("");
    return reference.isEmpty() ? place : reference.substring(1);
  }
}
