package org.lianggang.ingest.intake;

import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lianggang.ingest.problem.Finding;

/** What is found where a rule has an exception is noted, and says which waiver it falls under. */
final class Waived {

  private Waived() {}

  static UnaryOperator<Finding> in(Report report, Known known) {
    if (known.rules().waivesNothing()) {
      return finding -> finding;
    }
    Map<Integer, Row> rows =
        report.rows().stream().collect(Collectors.toMap(Row::number, Function.identity()));
    return finding -> {
      Row row = rows.get(finding.row());
      return row == null || row.cell().year().isEmpty()
          ? finding
          : known
              .rules()
              .waiverOf(
                  finding,
                  report.memberUnit(),
                  row.cell().region(),
                  row.indicator(),
                  row.cell().year().getAsInt())
              .map(finding::under)
              .orElse(finding);
    };
  }
}
