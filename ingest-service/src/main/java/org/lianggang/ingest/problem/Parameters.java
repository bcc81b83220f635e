package org.lianggang.ingest.problem;

import static org.lianggang.ingest.problem.FindingCode.MISSING_PARAMETER;
import static org.lianggang.ingest.problem.FindingCode.REPEATED_PARAMETER;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_PARAMETER;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_PATH;
import static org.lianggang.ingest.problem.FindingCode.WRONG_FORMAT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses query parameters that the contract does not have, or not with such values. */
@Singleton
class Parameters {

  private final ContractSchemas schemas;
  private final QueryParameters parameters;

  Parameters(ContractSchemas schemas, QueryParameters parameters) {
    this.schemas = schemas;
    this.parameters = parameters;
  }

  /** Every fault at once, before anything is done; paths outside the contract are let through. */
  @ServerRequestFilter
  Optional<Response> refuse(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    if (hasNul(path)) {
      return Optional.of(Problem.notFound(Finding.ofRequest(UNKNOWN_PATH, path)).toResponse());
    }
    return parameters
        .of(request.getMethod(), path)
        .map(declared -> faults(declared, request.getUriInfo().getQueryParameters()))
        .filter(faults -> !faults.isEmpty())
        .map(faults -> Problem.badParameters(faults).toResponse());
  }

  private List<Finding> faults(
      Map<String, QueryParameters.Parameter> declared, MultivaluedMap<String, String> sent) {
    List<Finding> faults = new ArrayList<>();
    sent.forEach((name, values) -> faults.addAll(faults(declared.get(name), name, values)));
    declared.forEach(
        (name, parameter) -> {
          if (parameter.required() && !sent.containsKey(name)) {
            faults.add(Finding.at(MISSING_PARAMETER, null, name, null, name));
          }
        });
    return faults;
  }

  private List<Finding> faults(
      QueryParameters.Parameter declared, String name, List<String> values) {
    if (declared == null) {
      return List.of(Finding.at(UNKNOWN_PARAMETER, null, name, null, name));
    }
    if (values.size() > 1) {
      return List.of(Finding.at(REPEATED_PARAMETER, null, name, null, name, values.size()));
    }
    if (hasNul(values.get(0))) {
      return List.of(Finding.at(WRONG_FORMAT, null, name, values.get(0), name, "^[^\\x00]*$"));
    }
    JsonNode value = typed(declared.type(), values.get(0));
    return schemas.faults(declared.schema(), name, value);
  }

  /** The database keeps no text with one, so that nothing has such a code. */
  private static boolean hasNul(String text) {
    return text.indexOf('\0') >= 0;
  }

  /** A text that is none of the type stays a text, and is refused as such. */
  private static JsonNode typed(String type, String text) {
    return switch (type) {
      case "integer" ->
          text.matches("-?\\d{1,18}")
              ? LongNode.valueOf(Long.parseLong(text))
              : TextNode.valueOf(text);
      case "number" ->
          text.matches("-?\\d{1,18}(\\.\\d{1,18})?")
              ? DecimalNode.valueOf(new BigDecimal(text))
              : TextNode.valueOf(text);
      case "boolean" ->
          text.matches("true|false")
              ? BooleanNode.valueOf(Boolean.parseBoolean(text))
              : TextNode.valueOf(text);
      default -> TextNode.valueOf(text);
    };
  }
}
