package org.lianggang.analytics.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list that is ordered by a unique key.
 *
 * @param limit at most so many items
 * @param after key of the last item already seen; null for the beginning
 */
record Page(int limit, String after) {

  static final Page ALL = new Page(Integer.MAX_VALUE, null);

  /** The cursor callers pass on is opaque to them. */
  static Optional<String> decode(String cursor) {
    if (!cursor.matches("[A-Za-z0-9_-]+")) {
      return Optional.empty();
    }
    try {
      byte[] key = Base64.getUrlDecoder().decode(cursor);
      return Optional.of(new String(key, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encode(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /** The first items of a list that was read at least one item too far, to see what follows. */
  <T> Part<T> cut(List<T> items, Function<T, String> key) {
    if (items.size() <= limit) {
      return new Part<>(items, null);
    }
    return new Part<>(items.subList(0, limit), encode(key.apply(items.get(limit - 1))));
  }

  /**
   * A part of a list.
   *
   * @param next cursor of what follows; null at the end
   */
  record Part<T>(List<T> items, String next) {

    <R> Part<R> map(Function<T, R> each) {
      return new Part<>(items.stream().map(each).toList(), next);
    }
  }
}
