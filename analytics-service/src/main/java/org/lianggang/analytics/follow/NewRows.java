package org.lianggang.analytics.follow;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows on their way into a table, an array of texts for each column: PostgreSQL refuses COPY where
 * policies guard the table, INSERT … SELECT passes them; and of all arrays the driver sends those
 * of texts as they are, without quoting.
 */
final class NewRows {

  private final List<List<String>> columns = new ArrayList<>();

  /** As many values each time. */
  void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i == columns.size()) {
        columns.add(new ArrayList<>());
      }
      columns.get(i).add(text(values[i]));
    }
  }

  /** {@code columns} are those of the values in their order, each with its type. */
  void into(Connection connection, String table, String... columns) throws SQLException {
    if (this.columns.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(statement(table, columns))) {
      for (int i = 0; i < columns.length; i++) {
        insert.setArray(
            i + 1, connection.createArrayOf("text", this.columns.get(i).toArray(new String[0])));
      }
      insert.executeUpdate();
    }
  }

  private static String statement(String table, String... columns) {
    String names = each(Stream.of(columns).map(column -> column.split(" ")[0]));
    return "insert into %s (%s) select %s from unnest(%s) as added (%s)"
        .formatted(
            table,
            names,
            each(Stream.of(columns).map(column -> column.replace(" ", "::"))),
            each(Stream.of(columns).map(column -> "?::text[]")),
            names);
  }

  private static String each(Stream<String> parts) {
    return parts.collect(Collectors.joining(", "));
  }

  private static String text(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value instanceof Collection<?> numbers
        ? numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))
        : value.toString();
  }
}
