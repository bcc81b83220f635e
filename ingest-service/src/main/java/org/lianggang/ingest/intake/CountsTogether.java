package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.COUNTS_INCOMPLETE;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A numerator says nothing without its denominator, nor the other way round. */
final class CountsTogether implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    if ((row.numerator() == null) == (row.denominator() == null)) {
      return List.of();
    }
    String absent = row.numerator() == null ? "numerator" : "denominator";
    return List.of(Finding.ofRow(COUNTS_INCOMPLETE, BLOCK, row.number(), absent, null, absent));
  }
}
