package org.lianggang.ingest.staging;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Csv;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.LocalizedText;

/** Findings as a table, a finding a line. */
public final class FindingTable {

  private static final List<String> HEADS =
      List.of(
          "row",
          "column",
          "cell",
          "pointer",
          "field",
          "severity",
          "code",
          "value",
          "message_zh",
          "message_en",
          "hint_zh",
          "hint_en");

  private FindingTable() {}

  public static StreamingOutput of(Stream<Finding> findings) {
    return Csv.of(HEADS, findings.map(FindingTable::cells));
  }

  private static Stream<?> cells(Finding finding) {
    return Stream.of(
        text(finding, Finding::row),
        text(finding, Finding::column),
        text(finding, Finding::cell),
        text(finding, Finding::pointer),
        text(finding, Finding::field),
        finding.severity(),
        finding.code(),
        text(finding, Finding::value),
        text(finding.message(), LocalizedText::zh),
        text(finding.message(), LocalizedText::en),
        text(finding.hint(), LocalizedText::zh),
        text(finding.hint(), LocalizedText::en));
  }

  private static <T> Object text(T of, Function<T, Object> part) {
    Object found = of == null ? null : part.apply(of);
    return found == null ? "" : found;
  }
}
