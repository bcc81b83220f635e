package org.lianggang.ingest.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who may use an operation, as its contract says in {@code x-access}: a reach for each role, or
 * {@code signedIn}, or {@code anyone}.
 *
 * @param inBody whether what it is about is known only when its body was read ({@code x-scope:
 *     body})
 */
record Access(boolean anyone, boolean signedIn, Map<Role, Reach> roles, boolean inBody) {

  static Access of(JsonNode operation) {
    JsonNode words = operation.path("x-access");
    Map<Role, Reach> roles = new EnumMap<>(Role.class);
    words
        .properties()
        .forEach(
            word ->
                Role.of(word.getKey())
                    .ifPresent(role -> roles.put(role, Reach.of(word.getValue().asText()))));
    return new Access(
        words.has("anyone"),
        words.has("signedIn"),
        roles,
        operation.path("x-scope").asText().equals("body"));
  }

  /** Those of the grants that count here. */
  List<Grant> among(List<Grant> grants) {
    return grants.stream().filter(grant -> roles.containsKey(grant.role())).toList();
  }

  Reach of(Grant grant) {
    return roles.get(grant.role());
  }
}
