package org.lianggang.analytics.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.catalogue.Regions;

/**
 * Derives the cells of a region from those that the regions making it up have reported. Only
 * reported figures are summed, never derived ones, so that nothing is summed across levels.
 */
public final class Deriving {

  private final Indicator indicator;
  private final Regions regions;

  public Deriving(Indicator indicator, Regions regions) {
    this.indicator = indicator;
    this.regions = regions;
  }

  /** reported: by region, of every region that makes it up in any year. */
  public List<Revision> of(String region, Map<String, List<Revision>> reported) {
    if (!indicator.aggregates()) {
      return List.of();
    }
    Set<Integer> years = new TreeSet<>();
    Set<GroupKey> groups = new TreeSet<>();
    reported.values().stream()
        .flatMap(List::stream)
        .forEach(
            revision -> {
              years.add(revision.year());
              groups.add(revision.group());
            });
    return years.stream()
        .flatMap(year -> groups.stream().flatMap(group -> cell(region, year, group, reported)))
        .toList();
  }

  private Stream<Revision> cell(
      String region, int year, GroupKey group, Map<String, List<Revision>> reported) {
    List<Region> parts = regions.parts(region, year);
    if (parts.isEmpty()) {
      return Stream.empty();
    }
    return new DerivedCell(
            indicator,
            group,
            year,
            regions.isBefore(region, year)
                ? Derivation.Origin.PREDECESSORS
                : Derivation.Origin.CHILDREN,
            parts.stream()
                .collect(
                    Collectors.toMap(
                        Region::code, part -> reported.getOrDefault(part.code(), List.of()))))
        .history();
  }
}
