package org.lianggang.analytics.traffic;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.lianggang.analytics.contract.Operations;

/**
 * How much work the contract says that an operation is: {@code x-cost: high}, {@code x-cost:
 * varies}, or high where a parameter has so many values, {@code x-cost: {asOf: 1, region: 50}};
 * little where it says nothing.
 */
@ApplicationScoped
class Costs {

  private static final String COST = "x-cost";

  private final Operations costly;

  @Inject
  Costs(Operations contract) {
    this.costly = contract.that(operation -> operation.has(COST));
  }

  /** Found once, and then remembered with the request. */
  Cost of(RoutingContext request) {
    Cost known = request.get(COST);
    if (known != null) {
      return known;
    }
    HttpMethod method = request.request().method();
    Cost found =
        costly
            .find(HttpMethod.HEAD.equals(method) ? "GET" : method.name(), request.normalizedPath())
            .map(operation -> of(operation.definition().get(COST), request))
            .orElse(Cost.LOW);
    request.put(COST, found);
    return found;
  }

  private static Cost of(JsonNode cost, RoutingContext request) {
    if (cost.isTextual()) {
      return Cost.valueOf(cost.asText().toUpperCase(Locale.ROOT));
    }
    return cost.properties().stream()
            .anyMatch(
                values -> request.queryParam(values.getKey()).size() >= values.getValue().asInt())
        ? Cost.HIGH
        : Cost.LOW;
  }
}
