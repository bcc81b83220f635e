package org.lianggang.analytics.exchange.data;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.model.Identity;

/**
 * Which data are wanted, and how.
 *
 * @param keys by position the values wanted; an empty set is any value, no key at all everything
 * @param providers member units; none stands for all
 * @param first so many of each series from the first; null is all
 * @param last so many of each series from the last; null is all
 * @param updatedAfter only what changed after this moment; null is everything
 * @param asOf what was known then; null is now
 * @param limit at most so many observations; null is all
 */
public record DataQuery(
    Identity flow,
    Layout layout,
    List<List<Set<String>>> keys,
    Set<String> providers,
    List<Condition> conditions,
    Years years,
    Integer first,
    Integer last,
    Instant updatedAfter,
    Instant asOf,
    boolean history,
    Integer offset,
    Integer limit) {

  private static final int REGION = 1;

  /** Those that the keys name; none where any is meant. */
  public Set<String> regions() {
    boolean all =
        keys.isEmpty()
            || keys.stream().anyMatch(key -> key.size() <= REGION || key.get(REGION).isEmpty());
    return all
        ? Set.of()
        : keys.stream().flatMap(key -> key.get(REGION).stream()).collect(Collectors.toSet());
  }

  /** A condition on one component. @param any groups of which one has to hold, all of its tests */
  public record Condition(String component, List<List<Test>> any) {}

  /** An operator of REST 2 and the value it compares with. */
  public record Test(String operator, String value) {}
}
