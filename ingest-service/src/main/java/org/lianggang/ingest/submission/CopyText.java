package org.lianggang.ingest.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows in the text format of PostgreSQL's COPY, written in the transaction of the caller. */
final class CopyText {

  private final StringBuilder text = new StringBuilder();
  private boolean inRow;

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
      escape(value.toString());
    }
    return this;
  }

  void endOfRow() {
    text.append('\n');
    inRow = false;
  }

  void copyInto(AgroalDataSource database, String command) {
    try (Connection connection = database.getConnection()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(command, new ByteArrayInputStream(text.toString().getBytes(UTF_8)));
    } catch (SQLException e) {
      throw new IllegalStateException("rows were not copied", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> text.append("\\\\");
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
  }
}
