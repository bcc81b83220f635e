package org.lianggang.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;

/**
 * What followers of a released feed can no longer rely on in a newer one. A message is compared as
 * the answer to a question of its name.
 */
public final class EventChanges {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** The texts of events.yaml and of ingest.yaml, which it takes its schemas from. */
  public record Feed(String events, String schemas) {}

  private EventChanges() {}

  /** One line for each message that is gone or promises less than it did. */
  public static List<String> breaking(Feed released, Feed now) {
    return ContractChanges.breaking(asContract(released), asContract(now));
  }

  private static String asContract(Feed feed) {
    ObjectNode contract = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
    contract.putObject("info").put("title", "Feed").put("version", "1");
    ObjectNode paths = contract.putObject("paths");
    Contract.parse(feed.events())
        .at("/components/messages")
        .forEach(message -> add(message, paths.putObject("/" + message.get("name").asText())));
    contract.set("components", Contract.parse(feed.schemas()).get("components"));
    try {
      return YAML.writeValueAsString(contract).replace("./ingest.yaml#/", "#/");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void add(JsonNode message, ObjectNode path) {
    path.putObject("get")
        .putObject("responses")
        .putObject("200")
        .put("description", message.get("title").asText())
        .putObject("content")
        .putObject(message.get("contentType").asText())
        .set("schema", message.at("/payload/schema"));
  }
}
