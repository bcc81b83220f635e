package org.lianggang.analytics.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which codes of a dimension add up to which. A whole is its parts and the rest, of which nothing
 * is published; a code may be part of several wholes.
 */
public final class Hierarchy {

  private static final String REST = "~";

  private final Map<String, List<String>> parts;
  private final Map<String, Set<String>> wholes = new TreeMap<>();

  private final Set<String> open;

  /**
   * @param parts by whole
   * @param open wholes of which other parts are published that are not known here: there is nothing
   *     that could be shifted to their rest
   */
  public Hierarchy(Map<String, List<String>> parts, Set<String> open) {
    this.open = Set.copyOf(open);
    this.parts = new TreeMap<>(parts);
    this.parts.values().removeIf(List::isEmpty);
    this.parts.forEach(
        (whole, those) ->
            those.forEach(part -> wholes.computeIfAbsent(part, any -> new TreeSet<>()).add(whole)));
  }

  /** A total with its parts. */
  static Hierarchy of(String total, String... parts) {
    return new Hierarchy(Map.of(total, List.of(parts)), Set.of());
  }

  static boolean isRest(String code) {
    return code.startsWith(REST);
  }

  static String rest(String whole) {
    return REST + whole;
  }

  /** Of a rest. */
  static String whole(String rest) {
    return rest.substring(REST.length());
  }

  List<String> parts(String whole) {
    return parts.getOrDefault(whole, List.of());
  }

  /** Those that are no wholes of others, and the rest of every whole that is not open. */
  List<String> leaves() {
    Set<String> leaves = new TreeSet<>(wholes.keySet());
    leaves.removeAll(parts.keySet());
    parts.keySet().stream()
        .filter(whole -> !open.contains(whole))
        .forEach(whole -> leaves.add(rest(whole)));
    return List.copyOf(leaves);
  }

  /** The code and all that it is part of. */
  Set<String> upwards(String code) {
    Set<String> upwards = new LinkedHashSet<>(Set.of(code));
    List<String> open = new ArrayList<>(directlyAbove(code));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (upwards.add(next)) {
        open.addAll(wholes(next));
      }
    }
    return upwards;
  }

  /** Those that it is directly part of. */
  Set<String> wholes(String part) {
    return wholes.getOrDefault(part, Set.of());
  }

  /** Whether two leaves are parts, or the rest, of the same whole. */
  boolean areBeside(String one, String other) {
    Set<String> shared = new TreeSet<>(directlyAbove(one));
    shared.retainAll(directlyAbove(other));
    return !shared.isEmpty();
  }

  private Set<String> directlyAbove(String code) {
    return isRest(code) ? Set.of(whole(code)) : wholes(code);
  }
}
