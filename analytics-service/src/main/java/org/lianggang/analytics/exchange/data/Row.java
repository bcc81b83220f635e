package org.lianggang.analytics.exchange.data;

import java.util.List;
import java.util.Map;
import org.lianggang.analytics.exchange.model.Component;

/**
 * One observation: its values, written out; null where there is none.
 *
 * @param places where the value of each component stands, by its id
 */
public record Row(Edition edition, Map<String, Integer> places, String[] values) {

  /** Null where there is none. */
  public String get(Component component) {
    Integer place = places.get(component.id());
    return place == null ? null : values[place];
  }

  /** Whether it belongs to the same series. */
  boolean isOfSeries(Row other, List<Component> dimensions) {
    for (Component dimension : dimensions) {
      if (!get(dimension).equals(other.get(dimension))) {
        return false;
      }
    }
    return true;
  }
}
