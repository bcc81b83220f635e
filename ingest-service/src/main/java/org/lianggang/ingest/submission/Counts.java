package org.lianggang.ingest.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Row;

/**
 * How many rows came, and what accepting them does: figures that are new, revise an accepted one,
 * or change nothing. Rejected rows of a draft still need an explanation.
 */
record Counts(
    int received, @JsonProperty("new") int first, int revised, int unchanged, int rejected) {

  static Counts of(List<Row> rows, Map<Cell, Figure> current, int rejected) {
    int revised = 0;
    int unchanged = 0;
    for (Row row : rows) {
      Figure figure = current.get(row.cell());
      if (figure != null && figure.isUnchangedBy(row)) {
        unchanged++;
      } else if (figure != null) {
        revised++;
      }
    }
    return new Counts(rows.size(), rows.size() - revised - unchanged, revised, unchanged, rejected);
  }
}
