package org.lianggang.ingest.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.lianggang.ingest.intake.Changes;
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
  Counts with(int rows, Changes changes) {
    int revising = changes.revisions().size();
    int changing = changes.rows().size();
    int gone = withdrawn == null ? 0 : withdrawn;
    for (Row row : changes.revisions()) {
      gone += row.missing() == Missing.WITHDRAWN ? 1 : 0;
    }
    return new Counts(
        received + rows,
        first + changing - revising,
        revised + revising,
        unchanged + rows - changing,
        rejected,
        gone == 0 ? null : gone);
  }

  Counts rejecting(int rows) {
    return new Counts(received, first, revised, unchanged, rows, withdrawn);
  }
}
