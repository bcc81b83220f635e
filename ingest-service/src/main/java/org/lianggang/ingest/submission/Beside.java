package org.lianggang.ingest.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.staging.Content;

/**
 * The rows of a report for regions that others are held against: above, beside and below. Portions
 * that follow each other want the same ones, which are read once.
 */
final class Beside {

  private static final int MOST_ROWS = 20_000;

  private final Content content;
  private final Map<String, List<Row>> held = new LinkedHashMap<>(16, 0.75f, true);
  private int rows;

  Beside(Content content) {
    this.content = content;
  }

  /** Those of a region in the order of their numbers. */
  synchronized List<Row> rowsOf(Collection<String> regions) {
    Set<String> reported = new HashSet<>(regions);
    reported.retainAll(content.regions().keySet());
    Set<String> missing = new HashSet<>(reported);
    missing.removeAll(held.keySet());
    if (!missing.isEmpty()) {
      read(missing);
    }
    List<Row> found = new ArrayList<>();
    reported.forEach(region -> found.addAll(held.get(region)));
    forget();
    return found;
  }

  private void read(Set<String> regions) {
    List<Row> read = content.rowsOf(regions);
    rows += read.size();
    held.putAll(read.stream().collect(Collectors.groupingBy(row -> row.cell().region())));
  }

  /** The ones that were wanted longest ago. */
  private void forget() {
    Iterator<List<Row>> longest = held.values().iterator();
    while (rows > MOST_ROWS) {
      rows -= longest.next().size();
      longest.remove();
    }
  }
}
