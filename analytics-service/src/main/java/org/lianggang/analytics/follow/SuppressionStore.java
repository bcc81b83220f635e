package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianggang.analytics.disclosure.Cell;
import org.lianggang.analytics.disclosure.Kind;
import org.lianggang.analytics.series.SeriesKey;

/** Keeps which cells are hidden: those of a table are replaced together. */
@Singleton
class SuppressionStore {

  /**
   * One indicator in one year.
   *
   * @param province the region right below the nation, with all that lies in it
   */
  record Table(String indicator, String province, String period) {}

  /** A cell of a series. */
  record Hidden(String period, String sex, String residence) {}

  /** The tables in which something is hidden, of these indicators and provinces. */
  Set<Table> tables(Connection connection, Collection<SeriesKey> indicatorsAndProvinces)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select distinct s.indicator, s.province, s.period
            from unnest(?::text[], ?::text[]) as w (indicator, province)
            join suppressed s using (indicator, province)
            """)) {
      keys(connection, query, 1, indicatorsAndProvinces);
      return tables(query);
    }
  }

  /** The same, of which these series are part. */
  Set<Table> tablesOf(Connection connection, Collection<SeriesKey> series) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select distinct s.indicator, s.province, s.period
            from unnest(?::text[], ?::text[]) as w (indicator, region)
            join suppressed s using (indicator, region)
            """)) {
      keys(connection, query, 1, series);
      return tables(query);
    }
  }

  private static Set<Table> tables(PreparedStatement query) throws SQLException {
    Set<Table> found = new HashSet<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(new Table(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
    }
    return found;
  }

  Map<Table, Map<Cell, Kind>> of(Connection connection, Collection<Table> tables)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select s.indicator, s.province, s.period, s.region, s.sex, s.residence, s.kind
            from unnest(?::text[], ?::text[], ?::text[]) as w (indicator, province, period)
            join suppressed s using (indicator, province, period)
            """)) {
      tables(connection, query, tables);
      Map<Table, Map<Cell, Kind>> found = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found
              .computeIfAbsent(
                  new Table(rows.getString(1), rows.getString(2), rows.getString(3)),
                  any -> new TreeMap<>())
              .put(
                  new Cell(rows.getString(4), rows.getString(5), rows.getString(6)),
                  Kind.valueOf(rows.getString(7)));
        }
      }
      return found;
    }
  }

  void replace(Connection connection, Map<Table, Map<Cell, Kind>> by) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from suppressed s
            using unnest(?::text[], ?::text[], ?::text[]) as w (indicator, province, period)
            where s.indicator = w.indicator and s.province = w.province and s.period = w.period
            """)) {
      tables(connection, delete, by.keySet());
      delete.executeUpdate();
    }
    NewRows rows = new NewRows();
    by.forEach(
        (table, cells) ->
            cells.forEach(
                (cell, kind) ->
                    rows.add(
                        table.indicator(),
                        table.province(),
                        table.period(),
                        cell.region(),
                        cell.sex(),
                        cell.residence(),
                        kind)));
    rows.into(
        connection,
        "suppressed",
        "indicator text",
        "province text",
        "period text",
        "region text",
        "sex text",
        "residence text",
        "kind text");
  }

  /** What is hidden of these series; those of which nothing is are not among them. */
  Map<SeriesKey, Set<Hidden>> hidden(Connection connection, Collection<SeriesKey> series)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select s.indicator, s.region, s.period, s.sex, s.residence
            from unnest(?::text[], ?::text[]) as w (indicator, region)
            join suppressed s using (indicator, region)
            """)) {
      keys(connection, query, 1, series);
      Map<SeriesKey, Set<Hidden>> found = new HashMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found
              .computeIfAbsent(
                  new SeriesKey(rows.getString(1), rows.getString(2)), any -> new HashSet<>())
              .add(new Hidden(rows.getString(3), rows.getString(4), rows.getString(5)));
        }
      }
      return found;
    }
  }

  /** Answers about these regions are no longer what they were. */
  void changed(Connection connection, Collection<String> regions, long position)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into suppression_changed (region, position)
            select region, ? from unnest(?::text[]) as region
            on conflict (region) do update set position = excluded.position
            """)) {
      insert.setLong(1, position);
      insert.setArray(2, connection.createArrayOf("text", Set.copyOf(regions).toArray()));
      insert.executeUpdate();
    }
  }

  private static void tables(
      Connection connection, PreparedStatement statement, Collection<Table> tables)
      throws SQLException {
    List<Table> all = List.copyOf(tables);
    statement.setArray(
        1, connection.createArrayOf("text", all.stream().map(Table::indicator).toArray()));
    statement.setArray(
        2, connection.createArrayOf("text", all.stream().map(Table::province).toArray()));
    statement.setArray(
        3, connection.createArrayOf("text", all.stream().map(Table::period).toArray()));
  }

  /** Region: of the key, or the province that stands in its place. */
  private static void keys(
      Connection connection, PreparedStatement statement, int first, Collection<SeriesKey> keys)
      throws SQLException {
    List<SeriesKey> all = List.copyOf(keys);
    statement.setArray(
        first, connection.createArrayOf("text", all.stream().map(SeriesKey::indicator).toArray()));
    statement.setArray(
        first + 1, connection.createArrayOf("text", all.stream().map(SeriesKey::region).toArray()));
  }
}
