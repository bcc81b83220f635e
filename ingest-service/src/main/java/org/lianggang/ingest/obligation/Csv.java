package org.lianggang.ingest.obligation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table as CSV, written as its rows come; with the mark by which Excel knows UTF-8. */
final class Csv {

  static final String TYPE = "text/csv";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Csv() {}

  /** Null is an empty cell. */
  static StreamingOutput of(List<String> heads, Stream<Stream<?>> rows) {
    return out -> write(out, heads, rows);
  }

  private static void write(OutputStream out, List<String> heads, Stream<Stream<?>> rows)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    text.write(BYTE_ORDER_MARK);
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(heads);
    rows.forEach(row -> csv.writeRecord(row.map(cell -> Objects.toString(cell, "")).toList()));
    csv.flush();
  }
}
