package org.lianggang.ingest.staging;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.util.ArrayList;
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

  private final MessageDigest digest = Sha256.digest();
  private final Bytes json = new Bytes();
  private boolean empty = true;

  public Digest() {
    json.append('[');
  }

  public void add(List<Row> rows) {
    List<Row> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(Row::cell));
    sorted.forEach(this::append);
  }

  public String end() {
    json.append(']');
    flush();
    return Sha256.hex(digest.digest());
  }

  private void flush() {
    json.take((bytes, length) -> digest.update(bytes, 0, length));
  }

  private void append(Row row) {
    json.append(empty ? "{\"indicator\":" : ",{\"indicator\":");
    empty = false;
    quote(row.cell().indicator());
    text(",\"region\":", row.cell().region());
    text(",\"period\":", row.cell().period());
    text(",\"sex\":", row.cell().sex());
    text(",\"residence\":", row.cell().residence());
    number(",\"value\":", row.value());
    number(",\"numerator\":", row.numerator());
    number(",\"denominator\":", row.denominator());
    text(",\"obsStatus\":", row.obsStatus().name());
    text(",\"missing\":", row.missing() == null ? null : row.missing().name());
    if (row.seriesBreak()) {
      json.append(",\"break\":true");
    }
    text(",\"explanation\":", row.explanation());
    text(",\"reason\":", row.reason());
    json.append('}');
    if (json.isFull()) {
      flush();
    }
  }

  private void number(String name, BigDecimal number) {
    if (number != null) {
      json.append(name);
      json.append(plain(number).toPlainString());
    }
  }

  /** Without decimals that say nothing. */
  private static BigDecimal plain(BigDecimal number) {
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    return number.scale() > 0 ? number.stripTrailingZeros() : number;
  }

  private void text(String name, String text) {
    if (text != null) {
      json.append(name);
      quote(text);
    }
  }

  /** As RFC 8785 writes strings: escaped is only what JSON requires to be. */
  private void quote(String text) {
    json.append('"');
    json.append(text, Digest::escaped);
    json.append('"');
  }

  private static String escaped(char one) {
    return switch (one) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default -> one < ' ' ? "\\u%04x".formatted((int) one) : null;
    };
  }
}
