package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Set<String> periods = new HashSet<>();
  private final Map<Timetable.Reporting, Row> firstOfEach;

  Rows(Report report) {
    this.report = report;
    this.byCell = new HashMap<>((report.rows().size() + report.beside().size()) * 2);
    report.rows().forEach(this::add);
    report.beside().forEach(this::add);
    this.firstOfEach = firstOfEach(report.rows());
  }

  private void add(Row row) {
    byCell.putIfAbsent(row.cell(), row);
    periods.add(row.cell().period());
  }

  /** Null where there is none; mostly years before are asked for, of which there is nothing. */
  private Row find(Cell cell) {
    return periods.contains(cell.period()) ? byCell.get(cell) : null;
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
    return Optional.ofNullable(find(cell));
  }

  /** Null where there is nothing; asked too often for more than that. */
  Standing standing(Cell cell, Known known) {
    Row row = find(cell);
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
