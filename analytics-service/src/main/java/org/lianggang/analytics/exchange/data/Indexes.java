package org.lianggang.analytics.exchange.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lianggang.analytics.exchange.model.Component;

/** Numbers the values of each component in the order in which they come, from 0. */
final class Indexes {

  private final Map<String, Map<String, Integer>> byComponent = new LinkedHashMap<>();

  int of(Component component, String value) {
    Map<String, Integer> values =
        byComponent.computeIfAbsent(component.id(), any -> new LinkedHashMap<>());
    return values.computeIfAbsent(value, any -> values.size());
  }

  /** Those that came, in their order. */
  Set<String> values(Component component) {
    return byComponent.getOrDefault(component.id(), Map.of()).keySet();
  }
}
