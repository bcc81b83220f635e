package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.DUPLICATE_FIELD;
import static org.lianggang.ingest.problem.FindingCode.MISSING_FIELD;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_FIELD;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianggang.ingest.problem.Finding;

/** The columns of a table as its first line names them; what it names wrongly is not read. */
final class Columns {

  private final List<Column> read = new ArrayList<>();
  private final int count;
  private final boolean complete;
  private int indicator = -1;

  Columns(Line header, Headings headings, Receiver receiver) {
    this.count = header.count();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < count; i++) {
      String heading = header.cell(i).strip();
      String field = headings.fields().get(heading);
      if (field == null) {
        String shown = Fields.shown(heading);
        receiver.fault(Finding.at(UNKNOWN_FIELD, null, shown, null, shown).inColumn(i + 1));
      } else if (!seen.add(field)) {
        receiver.fault(
            Finding.at(DUPLICATE_FIELD, null, field, heading, header.number(), i + 1)
                .inColumn(i + 1));
      } else {
        read.add(new Column(i + 1, field, headings.constants().get(field)));
        indicator = field.equals("indicator") ? i : indicator;
      }
    }
    List<String> missing = missing(headings, seen);
    missing.forEach(
        heading -> receiver.fault(Finding.at(MISSING_FIELD, null, heading, null, heading)));
    this.complete = missing.isEmpty();
  }

  /** Whether everything is there without which a row means nothing. */
  boolean areComplete() {
    return complete;
  }

  /** Those of the file, whether read or not. */
  int count() {
    return count;
  }

  List<Column> read() {
    return read;
  }

  String indicatorOf(Line line) {
    return line.cell(indicator).strip();
  }

  private static List<String> missing(Headings headings, Set<String> seen) {
    return headings.required().stream()
        .filter(heading -> !seen.contains(headings.fields().get(heading)))
        .sorted()
        .toList();
  }
}
