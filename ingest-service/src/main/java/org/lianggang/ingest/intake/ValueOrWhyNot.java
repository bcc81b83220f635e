package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.VALUE_AND_MISSING;
import static org.lianggang.ingest.problem.FindingCode.VALUE_MISSING;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A row has a value or says why it has none, never both. */
final class ValueOrWhyNot implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    if (row.missing() != null) {
      return hasFigures(row) ? both(row, "missing", row.missing()) : List.of();
    }
    if (!row.obsStatus().allowsValue()) {
      return hasFigures(row) ? both(row, "obsStatus", row.obsStatus()) : List.of();
    }
    return row.hasValue() || row.obsStatus().explainsAbsence()
        ? List.of()
        : List.of(Finding.ofRow(VALUE_MISSING, BLOCK, row.number(), "value", null));
  }

  private static boolean hasFigures(Row row) {
    return row.hasValue() || row.numerator() != null || row.denominator() != null;
  }

  private static List<Finding> both(Row row, String field, Enum<?> why) {
    return List.of(
        Finding.ofRow(VALUE_AND_MISSING, BLOCK, row.number(), field, why.name(), why.name()));
  }
}
