package org.lianggang.ingest.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.ObsStatus;
import org.lianggang.ingest.intake.Row;

/** A row as a submission shows it: as it was sent, with the defaults filled in. */
record SubmittedRow(
    int row,
    String indicator,
    String region,
    String period,
    String sex,
    String residence,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    ObsStatus obsStatus,
    Missing missing,
    @JsonProperty("break") Boolean seriesBreak,
    String explanation,
    String reason) {

  static SubmittedRow of(Row row) {
    return new SubmittedRow(
        row.number(),
        row.cell().indicator(),
        row.cell().region(),
        row.cell().period(),
        row.cell().sex(),
        row.cell().residence(),
        row.value(),
        row.numerator(),
        row.denominator(),
        row.obsStatus(),
        row.missing(),
        row.seriesBreak() ? Boolean.TRUE : null,
        row.explanation(),
        row.reason());
  }
}
