package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;

/**
 * What a reader could not make out, handed on with the rows it is about; what is about none of them
 * with the first.
 */
final class Faults {

  private static final int NO_ROW = 0;

  private final Map<Integer, List<Finding>> byRow;

  Faults(List<Finding> faults) {
    this.byRow =
        faults.stream()
            .collect(groupingBy(finding -> finding.row() == null ? NO_ROW : finding.row()));
  }

  List<Finding> of(List<Row> rows) {
    if (byRow.isEmpty()) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>(taken(NO_ROW));
    rows.forEach(row -> found.addAll(taken(row.number())));
    return found;
  }

  /** Of rows that could not be read at all. */
  List<Finding> left() {
    return byRow.values().stream().flatMap(List::stream).toList();
  }

  private List<Finding> taken(int row) {
    List<Finding> found = byRow.remove(row);
    return found == null ? List.of() : found;
  }
}
