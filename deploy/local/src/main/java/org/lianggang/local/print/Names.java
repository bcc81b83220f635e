package org.lianggang.local.print;

import com.fasterxml.jackson.databind.JsonNode;

/** Names as people read them: Chinese, and English where there is one. */
final class Names {

  private Names() {}

  static String text(JsonNode name) {
    String zh = name.path("zh").asText();
    return name.has("en") ? zh + " " + name.path("en").asText() : zh;
  }
}
