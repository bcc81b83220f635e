package org.lianggang.ingest.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table in the text format of PostgreSQL's COPY, sent a few at a time;
 * without an end nothing of them is kept.
 */
final class CopyText implements AutoCloseable {

  private static final int FULL = 1 << 16;

  private final CopyIn copy;
  private byte[] text = new byte[2 * FULL];
  private int length;
  private boolean inRow;

  CopyText(Connection connection, String command) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
  }

  CopyText cell(Object value) {
    if (inRow) {
      append((byte) '\t');
    }
    inRow = true;
    if (value == null) {
      append((byte) '\\');
      append((byte) 'N');
    } else if (value instanceof BigDecimal decimal) {
      plain(decimal.toPlainString());
    } else {
      escaped(value.toString());
    }
    return this;
  }

  void endOfRow() throws SQLException {
    append((byte) '\n');
    inRow = false;
    if (length > FULL) {
      send();
    }
  }

  /** All of them are there from now on, as far as the transaction is. */
  void end() throws SQLException {
    send();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void send() throws SQLException {
    copy.writeToCopy(text, 0, length);
    length = 0;
  }

  private void plain(String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      append((byte) ascii.charAt(i));
    }
  }

  /** In UTF-8 the bytes of other characters are none of those that are escaped. */
  private void escaped(String value) {
    for (byte one : value.getBytes(UTF_8)) {
      switch (one) {
        case '\\' -> plain("\\\\");
        case '\t' -> plain("\\t");
        case '\n' -> plain("\\n");
        case '\r' -> plain("\\r");
        default -> append(one);
      }
    }
  }

  private void append(byte one) {
    if (length == text.length) {
      text = Arrays.copyOf(text, 2 * length);
    }
    text[length++] = one;
  }
}
