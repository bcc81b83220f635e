package org.lianggang.ingest.format;

import static org.lianggang.ingest.problem.FindingCode.FORM_OF_OTHER;
import static org.lianggang.ingest.problem.FindingCode.MISSING_PARAMETER;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.workbook.SheetRow;
import org.lianggang.ingest.workbook.SheetRows;

/** What a workbook says once for all its rows: as a form was made out, and signed on its cover. */
final class FormHead {

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> signed = new HashMap<>();

  void readKeys(SheetRows lines) throws IOException {
    for (SheetRow row = lines.next(); row != null; row = lines.next()) {
      keys.put(row.text(1).strip(), row.text(2).strip());
    }
  }

  /** What stands to the right of each name, or after it in the same cell. */
  void readCover(SheetRows lines) throws IOException {
    for (SheetRow row = lines.next(); row != null; row = lines.next()) {
      for (int column = 1; column <= row.last(); column++) {
        String text = row.text(column).strip();
        String name = text.split("[：:]", 2)[0].strip();
        if (Form.SIGNED.contains(name)) {
          String after = text.substring(name.length()).replaceFirst("^\\s*[：:]", "").strip();
          signed.put(name, after.isEmpty() ? row.text(column + 1).strip() : after);
        }
      }
    }
  }

  /** What the request says, or else the form; faults where they contradict each other. */
  Head beside(Head request, Receiver receiver) {
    return new Head(
        one("memberUnit", request.memberUnit(), receiver),
        one("region", request.region(), receiver),
        one("period", request.period(), receiver),
        note(request.note()));
  }

  static List<Finding> missing(Head head) {
    List<Finding> missing = new ArrayList<>();
    head.forEach(
        (field, value) -> {
          if (value == null && !field.equals("note")) {
            missing.add(Finding.at(MISSING_PARAMETER, null, field, null, field));
          }
        });
    return missing;
  }

  private String one(String field, String requested, Receiver receiver) {
    String printed = keys.getOrDefault(field, "");
    if (requested != null && !printed.isEmpty() && !printed.equals(requested)) {
      receiver.fault(Finding.at(FORM_OF_OTHER, null, field, requested, field, printed, requested));
    }
    return requested != null ? requested : printed.isEmpty() ? null : printed;
  }

  private String note(String requested) {
    String signatures =
        Form.SIGNED.stream()
            .filter(name -> !signed.getOrDefault(name, "").isEmpty())
            .map(name -> name + "：" + signed.get(name))
            .collect(Collectors.joining("；"));
    String note =
        Stream.of(requested == null ? "" : requested, signatures)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("；"));
    return note.isEmpty() ? null : note.substring(0, Math.min(note.length(), SentRow.LONGEST_TEXT));
  }
}
