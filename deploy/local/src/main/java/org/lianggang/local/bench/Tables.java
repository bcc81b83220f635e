package org.lianggang.local.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How large the tables of a database are, by their names. */
record Tables(Map<String, Size> sizes) {

  private static final String LOOK =
      """
      select schemaname || '.' || relname, pg_total_relation_size(relid), n_live_tup, n_dead_tup
      from pg_stat_user_tables
      """;

  private static final String CONNECTIONS =
      "select count(*) from pg_stat_activity where backend_type = 'client backend'";

  private static final long MEBIBYTE = 1 << 20;
  private static final long FEW_ROWS = 10_000;

  record Size(long bytes, long live, long dead) {}

  static Tables of(String url) {
    Map<String, Size> sizes = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(LOOK)) {
      while (row.next()) {
        sizes.put(row.getString(1), new Size(row.getLong(2), row.getLong(3), row.getLong(4)));
      }
      return new Tables(sizes);
    } catch (SQLException e) {
      throw new IllegalStateException("the tables cannot be seen", e);
    }
  }

  /** Of everybody, with the server. */
  static long connections(String url) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(CONNECTIONS)) {
      row.next();
      return row.getLong(1) - 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the connections cannot be seen", e);
    }
  }

  /** Those that have grown by a mebibyte and more, with their rows. */
  List<String> grownSince(Tables before) {
    List<String> grown = new ArrayList<>();
    sizes.forEach(
        (name, size) -> {
          Size was = before.sizes.getOrDefault(name, new Size(0, 0, 0));
          if (size.bytes() - was.bytes() >= MEBIBYTE) {
            grown.add(
                "%s from %d to %d MiB, %d to %d rows, %d dead"
                    .formatted(
                        name,
                        was.bytes() / MEBIBYTE,
                        size.bytes() / MEBIBYTE,
                        was.live(),
                        size.live(),
                        size.dead()));
          }
        });
    return grown;
  }

  /** Those that hold more dead rows than living ones, and many: nobody clears them away. */
  List<String> neglected() {
    return sizes.entrySet().stream()
        .filter(one -> one.getValue().dead() > FEW_ROWS + one.getValue().live())
        .map(one -> one.getKey() + " has " + one.getValue())
        .toList();
  }
}
