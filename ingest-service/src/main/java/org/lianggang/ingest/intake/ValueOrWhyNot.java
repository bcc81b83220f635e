package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.VALUE_AND_MISSING;
import static org.lianggang.ingest.problem.FindingCode.VALUE_MISSING;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;

/** A row has a value or says why it has none, never both. */
final class ValueOrWhyNot implements RowRule {

  @Override
  public Stream<Finding> check(Row row, Indicator indicator) {
    if (row.missing() != null) {
      return hasFigures(row) ? both(row, "missing", row.missing()) : Stream.empty();
    }
    if (!row.obsStatus().allowsValue()) {
      return hasFigures(row) ? both(row, "obsStatus", row.obsStatus()) : Stream.empty();
    }
    return row.hasValue() || row.obsStatus().explainsAbsence()
        ? Stream.empty()
        : Stream.of(Finding.ofRow(VALUE_MISSING, BLOCK, row.number(), "value", null));
  }

  private static boolean hasFigures(Row row) {
    return row.hasValue() || row.numerator() != null || row.denominator() != null;
  }

  private static Stream<Finding> both(Row row, String field, Enum<?> why) {
    return Stream.of(
        Finding.ofRow(VALUE_AND_MISSING, BLOCK, row.number(), field, why.name(), why.name()));
  }
}
