package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.roster.Timetable;

/**
 * The rows of a report, to be looked up by their cell, those beside them too; of two in the same
 * cell the first.
 */
final class Rows {

  private final Report report;
  private final Map<Cell, Row> byCell;
  private final Map<Timetable.Reporting, Row> firstOfEach;

  Rows(Report report) {
    this.report = report;
    this.byCell = new HashMap<>((report.rows().size() + report.beside().size()) * 2);
    report.rows().forEach(row -> byCell.putIfAbsent(row.cell(), row));
    report.beside().forEach(row -> byCell.putIfAbsent(row.cell(), row));
    this.firstOfEach = firstOfEach(report.rows());
  }

  Report report() {
    return report;
  }

  List<Row> inOrder() {
    return report.rows();
  }

  /** The first row of each region and year, in their order. */
  Map<Timetable.Reporting, Row> firstOfEach() {
    return firstOfEach;
  }

  private static Map<Timetable.Reporting, Row> firstOfEach(List<Row> rows) {
    Map<Timetable.Reporting, Row> first = new LinkedHashMap<>();
    Timetable.Reporting last = null;
    for (Row row : rows) {
      Cell cell = row.cell();
      if (last == null
          || !last.region().equals(cell.region())
          || !last.period().equals(cell.period())) {
        last = new Timetable.Reporting(cell.region(), cell.period());
        first.putIfAbsent(last, row);
      }
    }
    return first;
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
