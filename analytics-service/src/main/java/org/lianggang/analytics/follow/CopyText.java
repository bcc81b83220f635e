package org.lianggang.analytics.follow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Rows on their way into a table, in the text format of COPY. */
final class CopyText {

  private final StringBuilder rows = new StringBuilder();

  void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      append(values[i]);
    }
    rows.append('\n');
  }

  /** {@code target} is the table with its columns. */
  void into(Connection connection, String target) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy " + target + " from stdin",
              new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(Object value) {
    if (value == null) {
      rows.append("\\N");
    } else if (value instanceof BigDecimal decimal) {
      rows.append(decimal.toPlainString());
    } else if (value instanceof Collection<?> numbers) {
      rows.append(numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    } else {
      escaped(value.toString());
    }
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }
}
