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

  static final Counts NONE = new Counts(0, 0, 0, 0, 0);

  /** Besides those counted before. */
  Counts with(List<Row> rows, Map<Cell, Figure> current) {
    int changed = 0;
    int same = 0;
    for (Row row : rows) {
      Figure figure = current.get(row.cell());
      if (figure != null && figure.isUnchangedBy(row)) {
        same++;
      } else if (figure != null) {
        changed++;
      }
    }
    return new Counts(
        received + rows.size(),
        first + rows.size() - changed - same,
        revised + changed,
        unchanged + same,
        rejected);
  }

  Counts rejecting(int rows) {
    return new Counts(received, first, revised, unchanged, rows);
  }
}
