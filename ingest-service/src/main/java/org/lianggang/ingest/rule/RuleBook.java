package org.lianggang.ingest.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that are active, read once for a version of them, by the indicators they name. */
public final class RuleBook {

  private final long version;
  private final Map<String, List<Ready>> byIndicator;

  private RuleBook(long version, Map<String, List<Ready>> byIndicator) {
    this.version = version;
    this.byIndicator = byIndicator;
  }

  /** In the order of the rules. */
  public static RuleBook of(long version, List<Rule> rules) {
    Map<String, List<Ready>> byIndicator = new HashMap<>();
    for (Rule rule : rules) {
      if (rule.active()) {
        Ready ready = Ready.of(rule);
        ready.reported().stream()
            .map(Named::indicator)
            .distinct()
            .forEach(
                indicator ->
                    byIndicator.computeIfAbsent(indicator, any -> new ArrayList<>()).add(ready));
      }
    }
    return new RuleBook(version, byIndicator);
  }

  boolean isOf(long other) {
    return version == other;
  }

  public boolean isEmpty() {
    return byIndicator.isEmpty();
  }

  /** Those that name a figure of the indicator for the year itself. */
  public List<Ready> naming(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** The indicators that are named together with these. */
  public Set<String> consulted(Set<String> indicators) {
    return named(indicators, false);
  }

  /** Those of which the figure of the year before is named together with these. */
  public Set<String> consultedBefore(Set<String> indicators) {
    return named(indicators, true);
  }

  private Set<String> named(Set<String> indicators, boolean before) {
    return isEmpty()
        ? new HashSet<>()
        : indicators.stream()
            .flatMap(indicator -> naming(indicator).stream())
            .flatMap(Ready::named)
            .filter(named -> named.before() == before)
            .map(Named::indicator)
            .collect(Collectors.toSet());
  }
}
