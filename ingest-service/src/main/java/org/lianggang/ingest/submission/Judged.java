package org.lianggang.ingest.submission;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.problem.Finding;

/** A completed report, the verdict on it, and the figures it was held against. */
record Judged(Report report, Verdict verdict, Map<Cell, Figure> current) {

  /** The rows that would make a revision, in their order. */
  List<Row> changing() {
    return report.rows().stream()
        .filter(
            row -> {
              Figure figure = current.get(row.cell());
              return figure == null || !figure.isUnchangedBy(row);
            })
        .toList();
  }

  Judged each(UnaryOperator<Finding> change) {
    return new Judged(report, verdict.each(change), current);
  }

  Counts counts(int rejected) {
    return Counts.of(report.rows(), current, rejected);
  }
}
