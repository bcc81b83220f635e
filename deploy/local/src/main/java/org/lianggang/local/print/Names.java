package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.local.sample.Catalogue;

/** The Chinese and English names of indicators and regions, as the catalogue has them. */
public record Names(Map<String, String> byCode) {

  public static Names of(Catalogue catalogue) {
    Map<String, String> names = new HashMap<>();
    for (List<JsonNode> bodies : List.of(catalogue.indicators(), catalogue.regions())) {
      bodies.forEach(body -> names.put(body.path("code").asText(), text(body.path("name"))));
    }
    return new Names(names);
  }

  String of(String code) {
    return byCode.getOrDefault(code, code);
  }

  /** Chinese and English where there are both. */
  static String text(JsonNode name) {
    String zh = name.path("zh").asText();
    return name.has("en") ? zh + " " + name.path("en").asText() : zh;
  }
}
