package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.groupingByConcurrent;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/** What a reader could not make out, handed on with the rows it is about, by several threads. */
final class Faults {

  private final List<Finding> ofNoRow;
  private final ConcurrentMap<Integer, List<Finding>> byRow;

  Faults(List<Finding> faults) {
    this.ofNoRow = faults.stream().filter(finding -> finding.row() == null).toList();
    this.byRow =
        faults.stream()
            .filter(finding -> finding.row() != null)
            .collect(groupingByConcurrent(Finding::row));
  }

  /** And what is about no row. */
  List<Finding> of(List<Row> rows) {
    if (byRow.isEmpty()) {
      return ofNoRow;
    }
    List<Finding> found = new ArrayList<>(ofNoRow);
    for (Row row : rows) {
      List<Finding> its = byRow.remove(row.number());
      if (its != null) {
        found.addAll(its);
      }
    }
    return found;
  }

  /** Of rows that could not be read at all. */
  List<Finding> left() {
    return byRow.values().stream().flatMap(List::stream).toList();
  }
}
