package org.lianggang.ingest.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import org.lianggang.ingest.document.Sha256;
import org.lianggang.ingest.intake.Row;

/**
 * The fingerprint of rows: SHA-256, in lower-case hexadecimal, of their canonical JSON as the
 * contract defines it under {@code Digest}. It comes to the same whether the rows are added all at
 * once or some regions at a time, in the order of the regions.
 */
public final class Digest {

  private static final int USUAL_ROW = 256;

  private final MessageDigest digest = Sha256.digest();
  private StringBuilder json = new StringBuilder("[");
  private boolean empty = true;

  public void add(List<Row> rows) {
    rows.stream().sorted(Comparator.comparing(Row::cell)).forEach(this::append);
  }

  public String end() {
    json.append(']');
    flush();
    return Sha256.hex(digest.digest());
  }

  /** Row by row, so that other letters in one do not make all slow. */
  private void flush() {
    digest.update(json.toString().getBytes(UTF_8));
    json = new StringBuilder(USUAL_ROW);
  }

  private void append(Row row) {
    json.append(empty ? "{" : ",{").append("\"indicator\":");
    empty = false;
    quote(row.cell().indicator());
    text("region", row.cell().region());
    text("period", row.cell().period());
    text("sex", row.cell().sex());
    text("residence", row.cell().residence());
    number("value", row.value());
    number("numerator", row.numerator());
    number("denominator", row.denominator());
    text("obsStatus", row.obsStatus().name());
    text("missing", row.missing() == null ? null : row.missing().name());
    if (row.seriesBreak()) {
      json.append(",\"break\":true");
    }
    text("explanation", row.explanation());
    text("reason", row.reason());
    json.append('}');
    flush();
  }

  private void number(String field, BigDecimal number) {
    if (number != null) {
      json.append(",\"").append(field).append("\":");
      json.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
  }

  private void text(String field, String text) {
    if (text != null) {
      json.append(",\"").append(field).append("\":");
      quote(text);
    }
  }

  /** As RFC 8785 writes strings: escaped is only what JSON requires to be. */
  private void quote(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\b' -> json.append("\\b");
        case '\t' -> json.append("\\t");
        case '\n' -> json.append("\\n");
        case '\f' -> json.append("\\f");
        case '\r' -> json.append("\\r");
        default -> {
          if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
