package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;

/** The rows of a report, to be looked up by their cell; of two in the same cell the first. */
final class Rows {

  private final Report report;
  private final Map<Cell, Row> byCell;

  Rows(Report report) {
    this.report = report;
    this.byCell = new HashMap<>(report.rows().size() * 2);
    report.rows().forEach(row -> byCell.putIfAbsent(row.cell(), row));
  }

  Report report() {
    return report;
  }

  List<Row> inOrder() {
    return report.rows();
  }

  Optional<Row> at(Cell cell) {
    return Optional.ofNullable(byCell.get(cell));
  }

  /** Null where there is nothing; asked too often for more than that. */
  Standing standing(Cell cell, Known known) {
    Row row = byCell.get(cell);
    if (row != null) {
      return Standing.of(row);
    }
    Figure figure = known.figures().get(cell);
    return figure == null ? null : Standing.of(cell, figure);
  }

  Optional<BigDecimal> valueAt(Cell cell) {
    return at(cell).map(Row::value);
  }

  /** Those for both sexes together that have a value, of indicators of such a kind. */
  Stream<Row> totals(Known known, Predicate<ValueKind> kind) {
    return inOrder().stream()
        .filter(Row::hasValue)
        .filter(row -> row.cell().sex().equals(Indicator.TOTAL))
        .filter(
            row -> {
              Indicator indicator = known.indicators().get(row.indicator());
              return indicator != null && kind.test(indicator.valueKind());
            });
  }
}
