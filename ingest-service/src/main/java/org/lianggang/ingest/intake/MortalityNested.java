package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.MORTALITY_NOT_NESTED;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/**
 * The newborn who die are among the infants who die, and these among the children under five: all
 * three rates are per 1 000 live births. What the report leaves out is taken as accepted before.
 */
final class MortalityNested implements ReportRule {

  private static final List<String> FROM_INNER_TO_OUTER =
      List.of("NEONATAL_MORTALITY", "INFANT_MORTALITY", "UNDER5_MORTALITY");

  static Set<String> consulted(Set<String> indicators) {
    Set<String> consulted = new HashSet<>(indicators);
    if (!Collections.disjoint(indicators, FROM_INNER_TO_OUTER)) {
      consulted.addAll(FROM_INNER_TO_OUTER);
    }
    return consulted;
  }

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return rows.inOrder().stream()
        .filter(Row::hasValue)
        .filter(row -> FROM_INNER_TO_OUTER.contains(row.indicator()))
        .flatMap(
            row -> Stream.concat(againstOuter(row, rows, known), againstInner(row, rows, known)));
  }

  private static Stream<Finding> againstOuter(Row row, Rows rows, Known known) {
    int place = FROM_INNER_TO_OUTER.indexOf(row.indicator());
    return FROM_INNER_TO_OUTER.stream()
        .skip(place + 1L)
        .flatMap(
            outer ->
                value(row.cell().withIndicator(outer), rows, known)
                    .filter(value -> row.value().compareTo(value) > 0)
                    .map(value -> finding(row, row.indicator(), row.value(), outer, value))
                    .stream());
  }

  /** Only of what was accepted before: within the report the inner row has said it. */
  private static Stream<Finding> againstInner(Row row, Rows rows, Known known) {
    int place = FROM_INNER_TO_OUTER.indexOf(row.indicator());
    return FROM_INNER_TO_OUTER.stream()
        .limit(place)
        .filter(inner -> rows.at(row.cell().withIndicator(inner)).isEmpty())
        .flatMap(
            inner ->
                value(row.cell().withIndicator(inner), rows, known)
                    .filter(value -> value.compareTo(row.value()) > 0)
                    .map(value -> finding(row, inner, value, row.indicator(), row.value()))
                    .stream());
  }

  private static Optional<BigDecimal> value(Cell cell, Rows rows, Known known) {
    return rows.at(cell).isPresent()
        ? rows.valueAt(cell)
        : Optional.ofNullable(known.figures().get(cell)).map(Figure::value);
  }

  private static Finding finding(
      Row row, String inner, BigDecimal innerValue, String outer, BigDecimal outerValue) {
    return Finding.ofRow(
        MORTALITY_NOT_NESTED,
        BLOCK,
        row.number(),
        "value",
        row.value(),
        inner,
        innerValue,
        outer,
        outerValue);
  }
}
