package org.lianggang.analytics.follow;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows on their way into a table, an array for each column: PostgreSQL refuses COPY where policies
 * guard the table, INSERT … SELECT passes them.
 */
final class NewRows {

  private final List<StringBuilder> columns = new ArrayList<>();

  /** As many values each time. */
  void add(Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (i == columns.size()) {
        columns.add(new StringBuilder());
      }
      StringBuilder column = columns.get(i);
      column.append(column.isEmpty() ? '{' : ',');
      append(column, values[i]);
    }
  }

  /** {@code columns} are those of the values in their order, each with its type. */
  void into(Connection connection, String table, String... columns) throws SQLException {
    if (this.columns.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(statement(table, columns))) {
      for (int i = 0; i < columns.length; i++) {
        insert.setObject(i + 1, this.columns.get(i) + "}", Types.OTHER);
      }
      insert.executeUpdate();
    }
  }

  private static String statement(String table, String... columns) {
    List<String> names = Stream.of(columns).map(column -> column.split(" ")[0]).toList();
    List<String> types = Stream.of(columns).map(column -> column.split(" ")[1]).toList();
    String all = String.join(", ", names);
    return "insert into %s (%s) select %s from unnest(%s) as added (%s)"
        .formatted(
            table,
            all,
            Stream.of(columns).map(NewRows::value).collect(Collectors.joining(", ")),
            types.stream().map(NewRows::array).collect(Collectors.joining(", ")),
            all);
  }

  /** An array of arrays would come apart into all that is in them. */
  private static String array(String type) {
    return type.endsWith("[]") ? "?::text[]" : "?::" + type + "[]";
  }

  private static String value(String column) {
    return column.endsWith("[]") ? column.replace(" ", "::") : column.split(" ")[0];
  }

  private static void append(StringBuilder column, Object value) {
    if (value == null) {
      column.append("null");
    } else if (value instanceof BigDecimal decimal) {
      column.append(decimal.toPlainString());
    } else if (value instanceof Number) {
      column.append(value);
    } else if (value instanceof Collection<?> numbers) {
      quoted(
          column, numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
    } else {
      quoted(column, value.toString());
    }
  }

  private static void quoted(StringBuilder column, String text) {
    column.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        column.append('\\');
      }
      column.append(c);
    }
    column.append('"');
  }
}
