package org.lianggang.analytics.exchange.model;

import java.util.Map;
import java.util.TreeMap;

/** The same words in the languages there are; zh is always among them. */
public record Text(Map<String, String> byLanguage) {

  public Text {
    byLanguage = new TreeMap<>(byLanguage);
  }

  public static Text of(String zh, String en) {
    return new Text(Map.of("zh", zh, "en", en));
  }

  /** Where the catalogue gives no words, the code has to do. */
  public static Text named(Map<String, String> name, String code) {
    return name == null || name.isEmpty() ? of(code, code) : new Text(name);
  }

  /** In the language, else in Chinese. */
  public String in(String language) {
    String zh = byLanguage.getOrDefault("zh", byLanguage.values().iterator().next());
    return byLanguage.getOrDefault(language, zh);
  }
}
