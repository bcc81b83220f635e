package org.lianggang.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies of an operation: those it shows, the same with something wrong, and no bodies at all. */
final class Bodies {

  private final Values values;
  private final Random random;

  Bodies(Values values, Random random) {
    this.values = values;
    this.random = random;
  }

  /** Sets the headers that go with the body. */
  byte[] of(JsonNode requestBody, Map<String, String> headers) {
    List<Map.Entry<String, JsonNode>> media =
        new ArrayList<>(requestBody.path("content").properties());
    if (media.isEmpty()) {
      return random.nextInt(4) == 0 ? bytes("{}") : null;
    }
    Map.Entry<String, JsonNode> chosen = values.pick(media);
    String type = chosen.getKey().contains("*") ? "application/octet-stream" : chosen.getKey();
    headers.put(
        "Content-Type", random.nextInt(12) == 0 ? values.pick(Hostile.CONTENT_TYPES) : type);
    byte[] body = random.nextInt(8) == 0 ? bytes(values.pick(Hostile.DOCUMENTS)) : sent(chosen);
    if (random.nextInt(20) == 0) {
      headers.put("Content-Encoding", values.pick(List.of("gzip", "identity", "br", "")));
    }
    return body;
  }

  private byte[] sent(Map.Entry<String, JsonNode> media) {
    List<JsonNode> shown = shown(media.getValue());
    if (!media.getKey().contains("json")) {
      return spoilt(bytes(shown.isEmpty() ? "a,b\n1,2\n" : values.pick(shown).asText()));
    }
    boolean made = shown.isEmpty() || random.nextInt(3) == 0;
    JsonNode document =
        made ? values.allowed(media.getValue().path("schema"), 0) : values.pick(shown).deepCopy();
    for (int faults = random.nextInt(3); faults > 0; faults--) {
      spoil(document);
    }
    String text = document.toString();
    if (random.nextInt(8) == 0) {
      text = text.replaceFirst("(?<=:)-?\\d+(\\.\\d+)?", values.pick(Hostile.NUMBERS));
    }
    return random.nextInt(12) == 0 ? spoilt(bytes(text)) : bytes(text);
  }

  static List<JsonNode> shown(JsonNode media) {
    List<JsonNode> shown = new ArrayList<>();
    if (media.has("example")) {
      shown.add(media.get("example"));
    }
    media.path("examples").forEach(example -> shown.add(example.get("value")));
    return shown;
  }

  /** Something in it is gone, doubled, of another kind, or nobody knows it. */
  private void spoil(JsonNode document) {
    List<ContainerNode<?>> places = new ArrayList<>();
    collect(document, places);
    if (places.isEmpty()) {
      return;
    }
    ContainerNode<?> place = values.pick(places);
    if (place instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      String name = names.isEmpty() || random.nextInt(8) == 0 ? "unknown" : values.pick(names);
      if (random.nextInt(4) == 0) {
        object.remove(name);
      } else {
        object.set(name, other());
      }
    } else if (place instanceof ArrayNode array && !array.isEmpty()) {
      int index = random.nextInt(array.size());
      if (random.nextBoolean()) {
        array.add(array.get(index).deepCopy());
      } else {
        array.set(index, other());
      }
    }
  }

  private JsonNode other() {
    var json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
    return switch (random.nextInt(8)) {
      case 0 -> json.nullNode();
      case 1 -> json.arrayNode();
      case 2 -> json.objectNode();
      case 3 -> json.booleanNode(true);
      case 4 -> json.numberNode(random.nextInt(4000) - 1000);
      case 5 -> json.numberNode(new java.math.BigDecimal("1e30"));
      default -> json.textNode(values.pick(Hostile.TEXTS));
    };
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> places) {
    if (node instanceof ContainerNode<?> container) {
      places.add(container);
      container.forEach(child -> collect(child, places));
    }
  }

  private byte[] spoilt(byte[] body) {
    if (body.length == 0 || random.nextInt(3) == 0) {
      return body;
    }
    byte[] spoilt = body.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(3) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
