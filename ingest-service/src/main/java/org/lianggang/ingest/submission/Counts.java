package org.lianggang.ingest.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.Row;

/**
 * How many rows came, and what accepting them does: figures that are new, revise an accepted one,
 * or change nothing. Rejected rows of a draft still need an explanation.
 *
 * @param withdrawn how many of those that revise leave a figure without a value (null: none)
 */
record Counts(
    int received,
    @JsonProperty("new") int first,
    int revised,
    int unchanged,
    int rejected,
    Integer withdrawn) {

  static final Counts NONE = new Counts(0, 0, 0, 0, 0, null);

  /** Besides those counted before. */
  Counts with(List<Row> rows, Map<Cell, Figure> current) {
    int changed = 0;
    int same = 0;
    int gone = withdrawn == null ? 0 : withdrawn;
    for (Row row : rows) {
      Figure figure = current.get(row.cell());
      if (figure != null && figure.isUnchangedBy(row)) {
        same++;
      } else if (figure != null) {
        changed++;
        gone += row.missing() == Missing.WITHDRAWN ? 1 : 0;
      }
    }
    return new Counts(
        received + rows.size(),
        first + rows.size() - changed - same,
        revised + changed,
        unchanged + same,
        rejected,
        gone == 0 ? null : gone);
  }

  Counts rejecting(int rows) {
    return new Counts(received, first, revised, unchanged, rows, withdrawn);
  }
}
