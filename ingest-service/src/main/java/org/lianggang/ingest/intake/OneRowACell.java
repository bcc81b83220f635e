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
        .flatMap(row -> repeated(row, rows));
  }

  private static Stream<Finding> repeated(Row row, Rows rows) {
    return rows.at(row.cell()).stream()
        .filter(first -> first.number() != row.number())
        .map(
            first ->
                Finding.ofRow(DUPLICATE_CELL, BLOCK, row.number(), null, null, first.number()));
  }
}
