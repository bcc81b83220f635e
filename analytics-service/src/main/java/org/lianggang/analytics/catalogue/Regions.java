package org.lianggang.analytics.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The regions and who lies in whom. */
public final class Regions {

  private final Map<String, Region> regions;
  private final Map<String, Long> positions;
  private final Map<String, List<Region>> children = new HashMap<>();
  private final Map<String, List<Region>> predecessors = new HashMap<>();

  Regions(Map<String, Region> regions, Map<String, Long> positions) {
    this.regions = new TreeMap<>(regions);
    this.positions = Map.copyOf(positions);
    for (Region region : this.regions.values()) {
      if (region.parent() != null) {
        children.computeIfAbsent(region.parent(), any -> new ArrayList<>()).add(region);
      }
      region
          .successors()
          .forEach(
              successor ->
                  predecessors.computeIfAbsent(successor, any -> new ArrayList<>()).add(region));
    }
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

  public boolean liesWithin(String code, String above) {
    return lineage(code).contains(above);
  }

  /** The region and everything below it. */
  public List<String> within(String above) {
    return regions.keySet().stream().filter(code -> liesWithin(code, above)).toList();
  }

  /** The regions that lie directly below it, or did as long as they were there; by code. */
  public List<Region> children(String code) {
    return List.copyOf(children.getOrDefault(code, List.of()));
  }

  /**
   * The regions that make up a region at the end of a year: those directly below it, or, before its
   * code held, those that became it whole. Empty where nothing is known to make it up.
   */
  public List<Region> parts(String code, int year) {
    Region region = regions.get(code);
    if (region == null) {
      return List.of();
    }
    return region.holdsAtEndOf(year)
        ? children(code).stream().filter(child -> child.holdsAtEndOf(year)).toList()
        : before(region, year, new HashSet<>());
  }

  /** Whether these are the regions that became it, not those below it. */
  public boolean isBefore(String code, int year) {
    return find(code).filter(region -> region.holdsAtEndOf(year)).isEmpty();
  }

  /** Nothing where one of them was divided: what part of its figures is meant nobody knows. */
  private List<Region> before(Region region, int year, Set<String> seen) {
    if (!seen.add(region.code())) {
      return List.of();
    }
    List<Region> parts = new ArrayList<>();
    for (Region earlier : predecessors.getOrDefault(region.code(), List.of())) {
      List<Region> those =
          earlier.holdsAtEndOf(year) ? List.of(earlier) : before(earlier, year, seen);
      if (earlier.successors().size() > 1 || those.isEmpty()) {
        return List.of();
      }
      parts.addAll(those);
    }
    return parts;
  }

  /** Every region that makes it up in any year. */
  public Set<String> everyPart(String code) {
    Set<String> parts = new TreeSet<>();
    children(code).forEach(child -> parts.add(child.code()));
    follow(code, at -> predecessors.getOrDefault(at, List.of()).stream().map(Region::code), parts);
    return parts;
  }

  /** Every region that it makes up in any year: the one above, and all it became. */
  public Set<String> wholes(String code) {
    Set<String> wholes = new TreeSet<>(became(code));
    find(code).map(Region::parent).ifPresent(wholes::add);
    return wholes;
  }

  /** Its successors, and theirs. */
  public Set<String> became(String code) {
    Set<String> became = new TreeSet<>();
    follow(code, at -> find(at).stream().flatMap(region -> region.successors().stream()), became);
    return became;
  }

  private static void follow(
      String from, Function<String, Stream<String>> next, Set<String> found) {
    next.apply(from).filter(found::add).forEach(at -> follow(at, next, found));
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
