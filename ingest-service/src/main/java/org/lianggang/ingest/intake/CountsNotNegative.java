package org.lianggang.ingest.intake;

import static org.lianggang.ingest.catalogue.ValueKind.COUNT;
import static org.lianggang.ingest.catalogue.ValueKind.RATE;
import static org.lianggang.ingest.catalogue.ValueKind.SHARE;
import static org.lianggang.ingest.problem.FindingCode.NEGATIVE_COUNT;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.math.BigDecimal;
import java.util.List;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;

/** Persons and events are counted from 0, unless the indicator declares another minimum. */
final class CountsNotNegative implements RowRule {

  @Override
  public List<Finding> check(Row row, Indicator indicator) {
    ValueKind kind = indicator.valueKind();
    if (kind == COUNT) {
      return indicator.minimum() == null ? negative(row, "value", row.value()) : List.of();
    }
    return kind == RATE || kind == SHARE ? negative(row, "numerator", row.numerator()) : List.of();
  }

  private static List<Finding> negative(Row row, String field, BigDecimal count) {
    return count != null && count.signum() < 0
        ? List.of(Finding.ofRow(NEGATIVE_COUNT, BLOCK, row.number(), field, count, count))
        : List.of();
  }
}
