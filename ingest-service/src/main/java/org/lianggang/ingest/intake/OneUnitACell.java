package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.DISPUTED;
import static org.lianggang.ingest.problem.FindingCode.FIGURE_OF_LEADING_UNIT;
import static org.lianggang.ingest.problem.FindingCode.REPLACES_FIGURE_OF_OTHER_UNIT;
import static org.lianggang.ingest.problem.Severity.BLOCK;
import static org.lianggang.ingest.problem.Severity.EXPLAIN;
import static org.lianggang.ingest.problem.Severity.NOTE;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Severity;
import org.lianggang.ingest.roster.Duties;

/**
 * Of two units that owe the same figure the one that leads has the last word; between equals it is
 * disputed.
 */
final class OneUnitACell implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return known.rivals().isEmpty()
        ? Stream.empty()
        : rows.inOrder().stream()
            .filter(row -> known.rivals().containsKey(row.cell()))
            .flatMap(row -> check(row, known));
  }

  private static Stream<Finding> check(Row row, Known known) {
    Rival rival = known.rivals().get(row.cell());
    return known.duties().stream()
        .flatMap(duties -> row.cell().roleIn(duties).stream())
        .map(own -> found(row, own, rival, known.figures().get(row.cell())));
  }

  private static Finding found(Row row, Duties.Role own, Rival rival, Figure figure) {
    int order = own.compareTo(rival.role());
    if (order == 0) {
      return finding(DISPUTED, EXPLAIN, row, rival, figure);
    }
    return order < 0
        ? finding(REPLACES_FIGURE_OF_OTHER_UNIT, NOTE, row, rival, figure)
        : finding(FIGURE_OF_LEADING_UNIT, BLOCK, row, rival, figure);
  }

  private static Finding finding(
      FindingCode code, Severity severity, Row row, Rival rival, Figure figure) {
    return Finding.ofRow(
        code, severity, row.number(), "value", row.value(), rival.unit(), shown(figure));
  }

  private static String shown(Figure figure) {
    return figure.value() == null
        ? figure.obsStatus().name()
        : figure.value().stripTrailingZeros().toPlainString();
  }
}
