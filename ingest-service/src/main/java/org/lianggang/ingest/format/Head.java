package org.lianggang.ingest.format;

import java.util.function.BiConsumer;

/** What a report says once for all its rows; what it did not say is empty, a note null. */
public record Head(String memberUnit, String region, String period, String note) {

  /** Field by field, under the names of the contract. */
  void forEach(BiConsumer<String, String> action) {
    action.accept("memberUnit", memberUnit);
    action.accept("region", region);
    action.accept("period", period);
    action.accept("note", note);
  }
}
