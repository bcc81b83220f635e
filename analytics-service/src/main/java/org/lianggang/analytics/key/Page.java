package org.lianggang.analytics.key;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** Some of the keys; with {@code next} there are more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Page(List<Key> items, String next) {

  /** Of up to one more than the limit. */
  static Page of(List<Key> found, int limit) {
    if (found.size() <= limit) {
      return new Page(found, null);
    }
    List<Key> shown = found.subList(0, limit);
    return new Page(shown, shown.get(limit - 1).id().toString());
  }
}
