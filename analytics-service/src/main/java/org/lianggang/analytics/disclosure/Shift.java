package org.lianggang.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changes along one dimension when one person more is counted under a leaf of it, and one less
 * under another or nowhere: every sum along the dimension still holds.
 *
 * @param signs +1 or −1 by code
 * @param isClose the two leaves belong to the same whole
 */
record Shift(Map<String, Integer> signs, boolean isClose) {

  /** All that raise the code; leaves: those among which to look. */
  static List<Shift> of(Hierarchy hierarchy, String code, Collection<String> leaves) {
    List<Shift> shifts = new ArrayList<>();
    List<String> own =
        leaves.stream().filter(leaf -> hierarchy.upwards(leaf).contains(code)).toList();
    for (String leaf : own.isEmpty() ? List.of(code) : own) {
      Set<String> up = hierarchy.upwards(leaf);
      shifts.add(new Shift(signs(up, Set.of()), false));
      for (String other : leaves) {
        Set<String> down = hierarchy.upwards(other);
        if (!other.equals(leaf) && !down.contains(code)) {
          shifts.add(new Shift(signs(up, down), hierarchy.areBeside(leaf, other)));
        }
      }
    }
    return shifts;
  }

  private static Map<String, Integer> signs(Set<String> up, Set<String> down) {
    Map<String, Integer> signs = new LinkedHashMap<>();
    up.stream().filter(code -> !down.contains(code)).forEach(code -> signs.put(code, 1));
    down.stream().filter(code -> !up.contains(code)).forEach(code -> signs.put(code, -1));
    return signs;
  }
}
