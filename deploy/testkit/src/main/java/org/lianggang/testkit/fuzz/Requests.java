package org.lianggang.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Requests to an operation: as it is shown, or anything. */
final class Requests {

  /** Leads elsewhere once the server has tidied up the path. */
  private static final Set<String> ELSEWHERE =
      Set.of("", ".", "..", "/", "a/b", "../../etc/passwd");

  private final Values values;
  private final Bodies bodies;
  private final Random random;

  Requests(Values values, Random random) {
    this.values = values;
    this.bodies = new Bodies(values, random);
    this.random = random;
  }

  /** With the examples of the contract; a path says what the document says. */
  Attempt shown(Operations.Operation operation) {
    return shownBut(operation, null, null);
  }

  /** The same, but for what one of its parameters says. */
  Attempt shownBut(Operations.Operation operation, JsonNode other, String value) {
    JsonNode json =
        values.resolved(operation.document().path("requestBody")).at("/content/application~1json");
    List<JsonNode> examples = Bodies.shown(json);
    JsonNode document = examples.isEmpty() ? null : examples.get(0);
    String target = operation.path();
    List<String> query = new ArrayList<>();
    for (JsonNode parameter : operation.parameters()) {
      boolean isOther = parameter == other;
      String name = parameter.get("name").asText();
      String said = isOther ? value : example(parameter, document);
      if (parameter.path("in").asText().equals("path")) {
        target = target.replace("{" + name + "}", encoded(said));
      } else if (parameter.path("in").asText().equals("query")
          && (isOther || isWorthAsking(parameter))) {
        query.add(name + "=" + encoded(said));
      }
    }
    Map<String, String> headers = new LinkedHashMap<>();
    byte[] body = null;
    if (document != null) {
      headers.put("Content-Type", "application/json");
      body = document.toString().getBytes(StandardCharsets.UTF_8);
    }
    return new Attempt(
        operation.method().toUpperCase(), address(target, query), headers, body, false);
  }

  private static boolean isWorthAsking(JsonNode parameter) {
    return parameter.path("required").asBoolean()
        || parameter.has("example")
            && !Set.of("cursor", "asOf", "planVersion", "wait")
                .contains(parameter.path("name").asText());
  }

  private String example(JsonNode parameter, JsonNode document) {
    String name = parameter.get("name").asText();
    if (document != null && document.has(name)) {
      return document.get(name).asText();
    }
    JsonNode example = parameter.path("example");
    return example.isArray() ? example.path(0).asText() : example.asText("x");
  }

  Attempt anything(Operations.Operation operation) {
    String target = operation.path();
    boolean astray = false;
    List<String> query = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.get("name").asText();
      boolean required = parameter.path("required").asBoolean();
      switch (parameter.path("in").asText()) {
        case "path" -> {
          String value = values.text(parameter);
          astray |= ELSEWHERE.contains(value);
          target = target.replace("{" + name + "}", encoded(value));
        }
        case "query" -> {
          if (random.nextInt(10) < (required ? 9 : 4)) {
            query.add(name + "=" + encoded(waiting(name, values.text(parameter))));
          }
        }
        default -> {
          if (random.nextInt(3) == 0) {
            headers.put(
                name, header(random.nextBoolean() ? values.known() : values.pick(Hostile.HEADERS)));
          }
        }
      }
    }
    if (random.nextInt(15) == 0) {
      query.add(encoded(values.pick(Hostile.TEXTS)) + "=" + encoded(values.pick(Hostile.TEXTS)));
    }
    if (random.nextInt(15) == 0 && !query.isEmpty()) {
      query.add(query.get(0));
    }
    if (random.nextInt(3) == 0) {
      headers.put("Accept", header(values.pick(Hostile.ACCEPTS)));
    }
    if (random.nextInt(10) == 0) {
      headers.put(
          values.pick(
              List.of(
                  "If-None-Match", "If-Match", "If-Modified-Since", "Accept-Language", "Range")),
          header(values.pick(Hostile.HEADERS)));
    }
    byte[] body =
        operation.method().equals("get")
            ? null
            : bodies.of(values.resolved(operation.document().path("requestBody")), headers);
    return new Attempt(
        operation.method().toUpperCase(), address(target, query), headers, body, astray);
  }

  /** Nobody has half a minute to wait for an answer. */
  private static String waiting(String name, String value) {
    return name.equals("wait") && value.matches("\\d{1,2}") ? "1" : value;
  }

  private static String header(String value) {
    return value.replaceAll("[\\r\\n\\u0000]", " ");
  }

  private static String address(String path, List<String> query) {
    return query.isEmpty() ? path : path + "?" + String.join("&", query);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
