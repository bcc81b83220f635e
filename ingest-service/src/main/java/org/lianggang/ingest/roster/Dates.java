package org.lianggang.ingest.roster;

import static org.lianggang.ingest.problem.FindingCode.DATES_REVERSED;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** Days that have to follow each other. */
final class Dates {

  private Dates() {}

  /** The second may be the same day, or missing. */
  static Stream<Finding> inOrder(
      String place, String first, LocalDate from, String second, LocalDate to) {
    return to != null && to.isBefore(from)
        ? Stream.of(
            Finding.at(
                DATES_REVERSED,
                place + "/" + second,
                second,
                to.toString(),
                first,
                from,
                second,
                to))
        : Stream.empty();
  }
}
