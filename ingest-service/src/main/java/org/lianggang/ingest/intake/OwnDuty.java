package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.FOREIGN_DUTY;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A unit reports what it has been given to report; asked only of cells that exist. */
final class OwnDuty implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return known.duties().stream()
        .flatMap(
            duties ->
                rows.inOrder().stream()
                    .filter(row -> exists(row.cell(), known))
                    .filter(row -> !row.cell().isOwedIn(duties))
                    .map(OwnDuty::foreign));
  }

  private static boolean exists(Cell cell, Known known) {
    Indicator indicator = known.indicators().get(cell.indicator());
    return indicator != null
        && indicator.declaresSex(cell.sex())
        && indicator.declaresResidence(cell.residence())
        && known.regions().containsKey(cell.region())
        && cell.year().isPresent();
  }

  private static Finding foreign(Row row) {
    Cell cell = row.cell();
    return Finding.ofRow(
        FOREIGN_DUTY,
        BLOCK,
        row.number(),
        "indicator",
        cell.indicator(),
        cell.indicator(),
        cell.region(),
        cell.sex(),
        cell.residence(),
        cell.period());
  }
}
