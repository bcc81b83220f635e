package org.lianggang.ingest.obligation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Placing;

/** What the plans of a region, and of those above it, say of an indicator. */
final class Placings {

  private final Map<String, List<Placing>> byIndicator;
  private final Map<String, String> parents;

  /** The parents are by the region below them. */
  Placings(List<Placing> placings, Map<String, String> parents) {
    this.byIndicator = placings.stream().collect(groupingBy(Placing::indicator));
    this.parents = parents;
  }

  /** The codes of the domains it belongs to; none when no plan of the region has it. */
  Set<String> domains(String indicator, String region) {
    return of(indicator, region).map(Placing::domain).collect(toCollection(TreeSet::new));
  }

  /**
   * What is collected every so many years is owed in the years counted from the baseline of any
   * plan that has it, or from the first year of the duty when no plan does.
   */
  boolean isCollected(Indicator indicator, String region, int year, int dutyFrom) {
    int every = indicator.everyYears();
    if (every == 1) {
      return true;
    }
    List<Integer> beginnings =
        of(indicator.code(), region).map(Placing::countedFrom).distinct().toList();
    return (beginnings.isEmpty() ? List.of(dutyFrom) : beginnings)
        .stream().anyMatch(from -> Math.floorMod(year - from, every) == 0);
  }

  private Stream<Placing> of(String indicator, String region) {
    return byIndicator.getOrDefault(indicator, List.of()).stream()
        .filter(placing -> isWithin(region, placing.region()));
  }

  private boolean isWithin(String region, String wider) {
    for (String place = region; place != null; place = parents.get(place)) {
      if (place.equals(wider)) {
        return true;
      }
    }
    return false;
  }
}
