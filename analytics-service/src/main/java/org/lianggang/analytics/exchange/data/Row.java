package org.lianggang.analytics.exchange.data;

import java.util.List;
import java.util.Map;
import org.lianggang.analytics.exchange.model.Component;

/** One observation: its values by component, written out; absent where there is none. */
public record Row(Edition edition, Map<String, String> values) {

  /** Null where there is none. */
  public String get(Component component) {
    return values.get(component.id());
  }

  /** Whether it belongs to the same series. */
  boolean isOfSeries(Row other, List<Component> dimensions) {
    return dimensions.stream()
        .allMatch(dimension -> values.get(dimension.id()).equals(other.values.get(dimension.id())));
  }
}
