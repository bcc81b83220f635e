package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.DUPLICATE_CELL;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A figure is reported once; every further row of the same cell is named. */
final class OneRowACell implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return rows.inOrder().stream()
        .filter(row -> !row.indicator().isEmpty())
        .filter(row -> first(row, rows) != row.number())
        .map(
            row ->
                Finding.ofRow(DUPLICATE_CELL, BLOCK, row.number(), null, null, first(row, rows)));
  }

  private static int first(Row row, Rows rows) {
    return rows.at(row.cell()).orElseThrow().number();
  }
}
