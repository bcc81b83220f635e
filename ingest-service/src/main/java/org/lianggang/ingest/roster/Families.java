package org.lianggang.ingest.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which regions stand directly below others, each in the years its code holds. */
public final class Families {

  private final Map<String, List<Region>> children;
  private final Map<String, String> parents;

  private Families(Map<String, List<Region>> children, Map<String, String> parents) {
    this.children = children;
    this.parents = parents;
  }

  /** Of regions that stand below others. */
  public static Families of(Collection<Region> below) {
    Map<String, String> parents = new HashMap<>();
    below.forEach(region -> parents.put(region.code(), region.parent()));
    return new Families(below.stream().collect(Collectors.groupingBy(Region::parent)), parents);
  }

  /** Those whose codes hold at the end of the year. */
  public List<String> childrenOf(String region, int year) {
    return children.getOrDefault(region, List.of()).stream()
        .filter(child -> child.holdsAtEndOf(year))
        .map(Region::code)
        .toList();
  }

  /** The regions of a level directly below another, it among them if its code still holds. */
  public Siblings siblingsOf(String region, int year) {
    String parent = parents.get(region);
    List<Region> below = children.getOrDefault(parent, List.of());
    return below.stream()
        .filter(own -> own.code().equals(region))
        .findFirst()
        .map(own -> new Siblings(parent, own.level(), codes(below, own.level(), year)))
        .orElse(Siblings.NONE);
  }

  private static List<String> codes(List<Region> below, Level level, int year) {
    return below.stream()
        .filter(one -> one.level() == level && one.holdsAtEndOf(year))
        .map(Region::code)
        .toList();
  }

  /** Those of a level below the same region whose codes hold at the end of a year. */
  public record Siblings(String parent, Level level, List<String> regions) {
    static final Siblings NONE = new Siblings(null, null, List.of());
  }

  /** Those that stand below the same region as one of these; these are among them. */
  public Set<String> beside(Collection<String> regions) {
    Set<String> beside = new HashSet<>();
    regions.stream()
        .map(parents::get)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(parent -> codes(parent).forEach(beside::add));
    return beside;
  }

  /** Null for the nation. */
  public String parentOf(String region) {
    return parents.get(region);
  }

  /** Those above some regions, beside them and below. */
  public Set<String> around(Collection<String> regions) {
    Set<String> around = new HashSet<>();
    Set<String> above = new HashSet<>();
    for (String region : regions) {
      codes(region).forEach(around::add);
      String parent = parents.get(region);
      if (parent != null) {
        above.add(parent);
      }
    }
    above.forEach(parent -> codes(parent).forEach(around::add));
    around.addAll(above);
    return around;
  }

  private Stream<String> codes(String parent) {
    return children.getOrDefault(parent, List.of()).stream().map(Region::code);
  }

  public boolean isEmpty() {
    return parents.isEmpty();
  }

  /** Parents and children. */
  public Set<String> regions() {
    Set<String> regions = new HashSet<>(parents.keySet());
    regions.addAll(children.keySet());
    return regions;
  }
}
