package org.lianggang.ingest.staging;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into a table in the text format of PostgreSQL's COPY, sent a few at a time;
 * without an end nothing of them is kept.
 */
final class CopyText implements AutoCloseable {

  private final CopyIn copy;
  private final Bytes text = new Bytes();
  private boolean inRow;

  CopyText(Connection connection, String command) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
  }

  CopyText cell(Object value) {
    if (inRow) {
      text.append('\t');
    }
    inRow = true;
    if (value == null) {
      text.append("\\N");
    } else if (value instanceof BigDecimal decimal) {
      text.append(decimal.toPlainString());
    } else {
      text.append(value.toString(), CopyText::escaped);
    }
    return this;
  }

  void endOfRow() throws SQLException {
    text.append('\n');
    inRow = false;
    if (text.isFull()) {
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
    text.take((bytes, length) -> copy.writeToCopy(bytes, 0, length));
  }

  private static String escaped(char one) {
    return switch (one) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      default -> null;
    };
  }
}
