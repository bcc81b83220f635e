package org.lianggang.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which member unit owes an indicator in a region. */
public record Duties(Map<Owed, String> units) {

  private record Owed(String indicator, String region) {}

  public static Duties of(List<JsonNode> bodies) {
    Map<Owed, String> units = new LinkedHashMap<>();
    for (JsonNode body : bodies) {
      for (JsonNode item : body.path("items")) {
        for (JsonNode region : item.path("regions")) {
          units.put(
              new Owed(item.path("indicator").asText(), region.asText()),
              body.path("unit").asText());
        }
      }
    }
    return new Duties(units);
  }

  public Optional<String> unitFor(Figure figure) {
    return Optional.ofNullable(units.get(new Owed(figure.indicator(), figure.region())));
  }
}
