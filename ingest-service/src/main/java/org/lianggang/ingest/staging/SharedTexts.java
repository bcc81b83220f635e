package org.lianggang.ingest.staging;

import java.util.HashMap;
import java.util.Map;

/** Codes as they come out of the database, each kept once however many rows have it. */
public final class SharedTexts {

  private final Map<String, String> texts = new HashMap<>();

  public String of(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
