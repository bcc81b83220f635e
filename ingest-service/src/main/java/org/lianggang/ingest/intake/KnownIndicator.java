package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** What is reported is in the catalogue. */
final class KnownIndicator implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return rows.inOrder().stream()
        .filter(row -> !known.indicators().containsKey(row.indicator()))
        .map(
            row ->
                Finding.ofRow(
                    UNKNOWN_INDICATOR,
                    BLOCK,
                    row.number(),
                    "indicator",
                    row.indicator(),
                    row.indicator()));
  }
}
