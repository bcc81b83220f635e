package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_MEMBER_UNIT;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** Who reports is in the roster; that nobody is named is the reader's to say. */
final class KnownMemberUnit implements ReportRule {

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    String unit = rows.report().memberUnit();
    return unit.isEmpty() || known.duties().isPresent()
        ? Stream.empty()
        : Stream.of(Finding.at(UNKNOWN_MEMBER_UNIT, "/memberUnit", "memberUnit", unit, unit));
  }
}
