package org.lianggang.ingest.staging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The codes in the rows of a result. Rows beside each other mostly have the same, which are made
 * out once, and each is kept once however many rows have it.
 */
public final class RowCodes {

  private final ResultSet rows;
  private final byte[][] sent;
  private final String[] read;
  private final Map<String, String> texts = new HashMap<>();

  public RowCodes(ResultSet rows) throws SQLException {
    this.rows = rows;
    int columns = rows.getMetaData().getColumnCount();
    this.sent = new byte[columns + 1][];
    this.read = new String[columns + 1];
  }

  /** Of the present row; null where there is none. The server sends text in UTF-8. */
  public String at(int column) throws SQLException {
    byte[] present = rows.getBytes(column);
    if (!Arrays.equals(present, sent[column])) {
      sent[column] = present;
      read[column] = present == null ? null : shared(new String(present, UTF_8));
    }
    return read[column];
  }

  private String shared(String text) {
    String known = texts.putIfAbsent(text, text);
    return known == null ? text : known;
  }
}
