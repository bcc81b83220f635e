package org.lianggang.analytics.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A table as CSV, with the mark by which Excel knows UTF-8. */
final class Csv {

  static final String TYPE = "text/csv";

  static final MediaType TABLE = MediaType.valueOf(TYPE + ";charset=UTF-8");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Csv() {}

  /** JSON unless a table is preferred; 406 where neither is acceptable. */
  static MediaType wanted(Request request) {
    return Optional.ofNullable(
            request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, TABLE).build()))
        .map(Variant::getMediaType)
        .orElseThrow(NotAcceptableException::new);
  }

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
