package org.lianggang.ingest.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianggang.ingest.feed.Part;
import org.lianggang.ingest.intake.Row;

/** How accepted rows are told of: region by region, at most 1 000 in their order at a time. */
final class Parts {

  private static final int MOST = 1000;

  private Parts() {}

  static List<Part> of(List<Row> accepted) {
    Map<String, List<Row>> byRegion =
        accepted.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.cell().region(), TreeMap::new, Collectors.toList()));
    List<Part> parts = new ArrayList<>();
    byRegion.forEach(
        (region, rows) -> {
          for (int from = 0; from < rows.size(); from += MOST) {
            int last = Math.min(from + MOST, rows.size()) - 1;
            parts.add(new Part(region, rows.get(from).number(), rows.get(last).number()));
          }
        });
    return parts;
  }
}
