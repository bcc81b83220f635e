package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.TOMBSTONES_NOT_CONFIRMED;

import java.util.Optional;
import java.util.TreeSet;
import org.lianggang.ingest.intake.Scope;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/**
 * The scope a report is declared to be complete for.
 *
 * @param tombstones how many figures lose their value, as a dry run told; null where nobody says
 */
record Declared(Scope scope, Integer tombstones) {

  /** Nothing where so many were said to be expected. */
  Optional<Problem> unconfirmed(int expected) {
    if (expected == (tombstones == null ? 0 : tombstones)) {
      return Optional.empty();
    }
    return Optional.of(
        Problem.of(
            tombstones == null ? 428 : 412,
            tombstones == null ? "需要先决条件 / Precondition required" : "先决条件不成立 / Precondition failed",
            Finding.at(TOMBSTONES_NOT_CONFIRMED, null, "tombstones", tombstones, expected)));
  }

  /** As part of what is asked for. */
  String text() {
    return new TreeSet<>(scope.regions())
        + " "
        + new TreeSet<>(scope.indicators())
        + " "
        + tombstones;
  }
}
