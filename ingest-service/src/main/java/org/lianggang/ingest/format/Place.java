package org.lianggang.ingest.format;

import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;
import org.lianggang.ingest.problem.Severity;

/** Where fields stand: in the head of a report, or in one of its rows. */
interface Place {

  Finding fault(FindingCode code, String field, Object value, Object... figures);

  Place HEAD =
      (code, field, value, figures) -> Finding.at(code, "/" + field, field, value, figures);

  static Place row(int number) {
    return (code, field, value, figures) ->
        Finding.ofRow(code, Severity.BLOCK, number, field, value, figures);
  }
}
