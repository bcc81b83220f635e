package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A measure that is not what it was.
 *
 * @param changed which of the fields compared differ
 * @param before and after: these fields; null where the plan has no such measure there
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Revised(
    String measure,
    JsonNode name,
    List<String> changed,
    Map<String, JsonNode> before,
    Map<String, JsonNode> after) {

  private static final List<String> COMPARED =
      List.of("status", "value", "valuePeriod", "met", "baseline", "target", "indicator");

  /** 70 and 70.0 are the same number; the order of fields says nothing. */
  private static final Comparator<JsonNode> BY_VALUE =
      (one, other) ->
          one.isNumber() && other.isNumber()
              ? one.decimalValue().compareTo(other.decimalValue())
              : one.equals(other) ? 0 : 1;

  /** In the order of the second, then those only the first has. */
  static List<Revised> between(List<ObjectNode> before, List<ObjectNode> after) {
    Map<String, ObjectNode> earlier = byMeasure(before);
    Map<String, ObjectNode> later = byMeasure(after);
    return Stream.concat(later.keySet().stream(), earlier.keySet().stream())
        .distinct()
        .map(measure -> of(measure, earlier.get(measure), later.get(measure)))
        .filter(revised -> !revised.changed().isEmpty())
        .toList();
  }

  private static Map<String, ObjectNode> byMeasure(List<ObjectNode> items) {
    Map<String, ObjectNode> byMeasure = new LinkedHashMap<>();
    items.forEach(item -> byMeasure.put(item.get("measure").asText(), item));
    return byMeasure;
  }

  private static Revised of(String measure, ObjectNode before, ObjectNode after) {
    return new Revised(
        measure,
        (after == null ? before : after).get("name"),
        COMPARED.stream().filter(field -> !same(field, before, after)).toList(),
        fields(before),
        fields(after));
  }

  private static boolean same(String field, ObjectNode before, ObjectNode after) {
    JsonNode was = before == null ? null : given(before, field);
    JsonNode is = after == null ? null : given(after, field);
    return was == null || is == null ? was == is : was.equals(BY_VALUE, is);
  }

  private static JsonNode given(ObjectNode item, String field) {
    JsonNode value = item.get(field);
    return value == null || value.isNull() ? null : value;
  }

  private static Map<String, JsonNode> fields(ObjectNode item) {
    if (item == null) {
      return null;
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    COMPARED.stream()
        .filter(field -> given(item, field) != null)
        .forEach(field -> fields.put(field, item.get(field)));
    return fields;
  }
}
