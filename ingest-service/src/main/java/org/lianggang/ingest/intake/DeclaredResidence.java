package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.RESIDENCE_NOT_DECLARED;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** An indicator is reported for the residences, 城乡, it declares. */
final class DeclaredResidence implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    String residence = row.cell().residence();
    return indicator.declaresResidence(residence)
        ? List.of()
        : List.of(
            Finding.ofRow(
                RESIDENCE_NOT_DECLARED,
                BLOCK,
                row.number(),
                "residence",
                residence,
                indicator.code(),
                residence,
                String.join(", ", indicator.residences())));
  }
}
