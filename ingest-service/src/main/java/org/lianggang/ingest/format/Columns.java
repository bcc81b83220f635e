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

  private final List<Column> read;
  private final int count;
  private final boolean complete;

  private Columns(List<Column> read, int count, boolean complete) {
    this.read = read;
    this.count = count;
    this.complete = complete;
  }

  static Columns of(Line header, Headings headings, Receiver receiver) {
    List<Column> read = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < header.count(); i++) {
      String heading = header.cell(i).strip();
      if (headings.passedOver().contains(heading)) {
        continue;
      }
      String field = headings.fields().get(heading);
      if (field == null) {
        String shown = Fields.shown(heading);
        receiver.fault(
            Finding.at(UNKNOWN_FIELD, null, shown, null, shown)
                .inColumn(i + 1)
                .inCell(header.address(i)));
      } else if (!seen.add(field)) {
        receiver.fault(
            Finding.at(DUPLICATE_FIELD, null, field, heading, header.number(), i + 1)
                .inColumn(i + 1)
                .inCell(header.address(i)));
      } else {
        read.add(
            new Column(
                i + 1, heading, field, headings.constants().get(field), headings.words(field)));
      }
    }
    List<String> missing = missing(headings, seen);
    missing.forEach(
        heading -> receiver.fault(Finding.at(MISSING_FIELD, null, heading, null, heading)));
    return new Columns(read, header.count(), missing.isEmpty());
  }

  /** The same table, of which only these are read. */
  Columns only(List<Column> some) {
    return new Columns(some, count, complete);
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
    return read.stream()
        .filter(column -> column.field().equals("indicator"))
        .map(column -> line.cell(column.place() - 1).strip())
        .findFirst()
        .orElse("");
  }

  private static List<String> missing(Headings headings, Set<String> seen) {
    return headings.required().stream()
        .filter(heading -> !seen.contains(headings.fields().get(heading)))
        .sorted()
        .toList();
  }
}
