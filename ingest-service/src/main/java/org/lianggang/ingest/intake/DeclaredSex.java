package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.SEX_NOT_DECLARED;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** An indicator is reported for the sexes it declares. */
final class DeclaredSex implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    String sex = row.cell().sex();
    return indicator.declaresSex(sex)
        ? List.of()
        : List.of(
            Finding.ofRow(
                SEX_NOT_DECLARED,
                BLOCK,
                row.number(),
                "sex",
                sex,
                indicator.code(),
                sex,
                String.join(", ", indicator.sexes())));
  }
}
