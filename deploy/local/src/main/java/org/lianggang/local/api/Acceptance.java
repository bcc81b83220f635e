package org.lianggang.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What is asked to have a report accepted, as the receipt for it says: by its digest.
 *
 * @param path to be posted to, without a body
 * @param headers the digest of what was reviewed
 */
public record Acceptance(String path, Map<String, String> headers) {

  public static Acceptance of(JsonNode receipt) {
    return new Acceptance(
        "/v1/submissions/" + receipt.get("id").asText() + "/accept",
        Map.of("If-Match", "\"" + receipt.get("digest").asText() + "\""));
  }

  public Answer by(Api reviewer) {
    return reviewer.post(path, Map.of(), headers);
  }
}
