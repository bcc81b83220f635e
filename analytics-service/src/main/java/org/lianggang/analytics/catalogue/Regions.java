package org.lianggang.analytics.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The regions and who lies in whom. */
public final class Regions {

  private final Map<String, Region> regions;
  private final Map<String, Long> positions;
  private final Map<String, List<String>> children = new TreeMap<>();

  Regions(Map<String, Region> regions, Map<String, Long> positions) {
    this.regions = new TreeMap<>(regions);
    this.positions = Map.copyOf(positions);
    this.regions.values().stream()
        .filter(region -> region.parent() != null)
        .forEach(
            region ->
                children
                    .computeIfAbsent(region.parent(), any -> new ArrayList<>())
                    .add(region.code()));
  }

  public Optional<Region> find(String code) {
    return Optional.ofNullable(regions.get(code));
  }

  public Set<String> codes() {
    return regions.keySet();
  }

  /** The region and everything above it, upwards. */
  public List<String> lineage(String code) {
    List<String> upwards = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String at = code; at != null && seen.add(at); at = parent(at)) {
      upwards.add(at);
    }
    return upwards;
  }

  /** Those right below the region. */
  public List<String> children(String code) {
    return children.getOrDefault(code, List.of());
  }

  public boolean liesWithin(String code, String above) {
    return lineage(code).contains(above);
  }

  /** The region and everything below it. */
  public List<String> within(String above) {
    return regions.keySet().stream().filter(code -> liesWithin(code, above)).toList();
  }

  /** Position of the last change to the region or to one above it; 0 where nothing is known. */
  public long position(String code) {
    return lineage(code).stream().mapToLong(at -> positions.getOrDefault(at, 0L)).max().orElse(0);
  }

  /** Null for the nation, and for what is not known. */
  public String parent(String code) {
    Region region = regions.get(code);
    return region == null ? null : region.parent();
  }
}
