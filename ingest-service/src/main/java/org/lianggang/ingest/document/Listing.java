package org.lianggang.ingest.document;

import java.util.List;
import java.util.function.Function;

/** Some of the documents in the order of their codes; with {@code next} there are more. */
public record Listing<T>(List<T> items, String next) {

  /** Of up to one document more than the limit; the last one shown is where to go on. */
  public static <T> Listing<T> of(List<T> found, int limit, Function<T, String> code) {
    if (found.size() <= limit) {
      return new Listing<>(found, null);
    }
    List<T> shown = found.subList(0, limit);
    return new Listing<>(shown, code.apply(shown.get(limit - 1)));
  }
}
