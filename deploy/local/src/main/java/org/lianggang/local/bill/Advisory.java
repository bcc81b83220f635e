package org.lianggang.local.bill;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What is known of one vulnerability, in the format of OSV, whose exports for Maven list every
 * version that is affected.
 */
record Advisory(JsonNode document) {

  boolean concerns(Component component) {
    return !document.has("withdrawn")
        && all(document.path("affected"))
            .filter(one -> one.at("/package/ecosystem").asText().equals("Maven"))
            .filter(one -> one.at("/package/name").asText().equals(component.coordinates()))
            .flatMap(one -> all(one.path("versions")))
            .anyMatch(version -> version.asText().equals(component.version()));
  }

  /** Its ids and what it is about. */
  String text() {
    StringBuilder ids = new StringBuilder(document.path("id").asText());
    document.path("aliases").forEach(alias -> ids.append(", ").append(alias.asText()));
    return ids + ": " + document.path("summary").asText();
  }

  private static Stream<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
