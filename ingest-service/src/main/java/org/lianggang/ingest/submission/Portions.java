package org.lianggang.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Regions that are judged together, in the order of their codes: those of a prefecture, which share
 * the first four digits, are not parted, since their figures are held against each other. Without
 * any region there is one portion of none.
 */
final class Portions {

  /** More rows than this only where one prefecture has them. */
  private static final int MOST_ROWS = 3_000;

  private static final int PREFECTURE = 4;

  private final List<List<String>> portions = new ArrayList<>();
  private int rows;

  private Portions() {}

  static List<List<String>> of(SortedMap<String, Integer> regions) {
    Portions portions = new Portions();
    regions.forEach(portions::add);
    return portions.portions.isEmpty() ? List.of(List.of()) : portions.portions;
  }

  private void add(String region, int more) {
    if (portions.isEmpty() || rows + more > MOST_ROWS && !isBesideLast(region)) {
      portions.add(new ArrayList<>());
      rows = 0;
    }
    last().add(region);
    rows += more;
  }

  private boolean isBesideLast(String region) {
    String before = last().get(last().size() - 1);
    return region.length() >= PREFECTURE && before.startsWith(region.substring(0, PREFECTURE));
  }

  private List<String> last() {
    return portions.get(portions.size() - 1);
  }
}
