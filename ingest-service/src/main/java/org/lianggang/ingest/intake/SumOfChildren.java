package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.CHILDREN_DISAGREE;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Aggregation;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Severity;

/**
 * The figure of a region agrees with what follows from those below it, once all of these are there.
 * The region explains its own; where only figures below an accepted one are reported, their first
 * row notes it.
 */
final class SumOfChildren implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    if (known.families().isEmpty()) {
      return Stream.empty();
    }
    Set<Cell> noted = new HashSet<>();
    return rows.inOrder().stream()
        .filter(row -> follows(row, known))
        .mapMulti(
            (row, found) -> {
              disagreement(row, EXPLAIN, Standing.of(row), rows, known).ifPresent(found);
              above(row, noted, rows, known).ifPresent(found);
            });
  }

  static boolean follows(Indicator indicator) {
    return indicator.aggregation() != Aggregation.NONE;
  }

  private static boolean follows(Row row, Known known) {
    Indicator indicator = known.indicators().get(row.indicator());
    return indicator != null && follows(indicator);
  }

  /** Of what was accepted for the region above; within the report that row says it itself. */
  private static Optional<Finding> above(Row row, Set<Cell> noted, Rows rows, Known known) {
    String parent = known.families().parentOf(row.cell().region());
    if (parent == null) {
      return Optional.empty();
    }
    Cell cell = row.cell().withRegion(parent);
    Figure figure = known.figures().get(cell);
    return figure != null && rows.at(cell).isEmpty() && noted.add(cell)
        ? disagreement(row, NOTE, Standing.of(cell, figure), rows, known)
        : Optional.empty();
  }

  private static Optional<Finding> disagreement(
      Row row, Severity severity, Standing whole, Rows rows, Known known) {
    OptionalInt year = whole.cell().year();
    if (!whole.hasValue() || year.isEmpty()) {
      return Optional.empty();
    }
    List<String> children = known.families().childrenOf(whole.cell().region(), year.getAsInt());
    if (children.isEmpty()) {
      return Optional.empty();
    }
    Indicator indicator = known.indicators().get(row.indicator());
    return Whole.of(children.stream().map(whole.cell()::withRegion).toList(), rows, known)
        .filter(derived -> !derived.is(whole.value(), indicator))
        .map(
            derived ->
                Finding.ofRow(
                    CHILDREN_DISAGREE,
                    severity,
                    row.number(),
                    "value",
                    row.value(),
                    whole.value(),
                    whole.cell().region(),
                    derived.value(indicator),
                    children.size()));
  }
}
