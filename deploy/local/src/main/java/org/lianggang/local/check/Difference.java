package org.lianggang.local.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Where an answer differs from what is expected; what nobody expected is not looked at. */
final class Difference {

  private Difference() {}

  static List<String> between(String where, JsonNode expected, JsonNode found) {
    if (expected.isObject()) {
      List<String> differences = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : expected.properties()) {
        differences.addAll(
            between(where + " " + member.getKey(), member.getValue(), found.path(member.getKey())));
      }
      return differences;
    }
    return same(expected, found)
        ? List.of()
        : List.of("%s: expected %s, found %s".formatted(where, expected, found));
  }

  private static boolean same(JsonNode expected, JsonNode found) {
    return expected.isNumber() && found.isNumber()
        ? expected.decimalValue().compareTo(found.decimalValue()) == 0
        : expected.equals(found);
  }
}
