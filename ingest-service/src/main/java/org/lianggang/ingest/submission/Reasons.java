package org.lianggang.ingest.submission;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/** Why a submission is returned or withdrawn, as a whole or by its rows. */
record Reasons(List<Reason> reasons) {

  record Reason(Integer row, String text) {}

  /** The rows they name that the submission, of so many rows, does not have. */
  Stream<Finding> faults(int rows) {
    return IntStream.range(0, reasons.size())
        .filter(i -> reasons.get(i).row() != null && reasons.get(i).row() > rows)
        .mapToObj(
            i -> {
              Integer row = reasons.get(i).row();
              return Finding.at(FindingCode.UNKNOWN_ROW, "/reasons/" + i + "/row", "row", row, row);
            });
  }
}
