package org.lianggang.analytics.parity;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;

/** The years compared, and the units that can be judged in every one of them. */
public record UnitSet(List<Integer> years, Set<String> units) {

  /**
   * The units of all years asked for. Where none is asked for: those of the latest year with two
   * units, and every earlier year that has all of these.
   *
   * @param judged which units can be judged in which year
   */
  public static UnitSet of(NavigableMap<Integer, Set<String>> judged, Collection<Integer> asked) {
    return asked.isEmpty() ? ofLatest(judged) : ofAll(judged, new TreeSet<>(asked));
  }

  private static UnitSet ofAll(NavigableMap<Integer, Set<String>> judged, TreeSet<Integer> years) {
    Set<String> units = new TreeSet<>(judged.getOrDefault(years.first(), Set.of()));
    years.forEach(year -> units.retainAll(judged.getOrDefault(year, Set.of())));
    return new UnitSet(List.copyOf(years), units);
  }

  private static UnitSet ofLatest(NavigableMap<Integer, Set<String>> judged) {
    Set<String> units =
        judged.descendingMap().values().stream()
            .filter(found -> found.size() > 1)
            .findFirst()
            .map(TreeSet::new)
            .orElseGet(TreeSet::new);
    return new UnitSet(
        units.isEmpty()
            ? List.of()
            : judged.entrySet().stream()
                .filter(year -> year.getValue().containsAll(units))
                .map(year -> year.getKey())
                .toList(),
        units);
  }
}
