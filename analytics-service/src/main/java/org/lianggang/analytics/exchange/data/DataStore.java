package org.lianggang.analytics.exchange.data;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Library;
import org.lianggang.analytics.exchange.model.Shape;

/** Reads data row by row; never more than some thousand rows are held. */
@Singleton
public class DataStore {

  /** Takes rows as they come. */
  @FunctionalInterface
  interface Taking {
    void take(Row row) throws IOException;
  }

  /** Whether the query finds anything, be it something withdrawn. */
  public boolean finds(Connection connection, DataQuery query, Library library)
      throws SQLException {
    for (boolean gone : parts(query)) {
      Sql sql = new Sql().add("select 1 from ").add(rows(query, library, gone)).add(" limit 1");
      try (PreparedStatement select = sql.prepare(connection);
          ResultSet rows = select.executeQuery()) {
        if (rows.next()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether there are more rows than so many. */
  public boolean exceeds(Connection connection, DataQuery query, Library library, int most)
      throws SQLException {
    Sql sql =
        new Sql()
            .add("select 1 from ")
            .add(rows(query, library, false))
            .add(" offset ? limit 1", most);
    try (PreparedStatement select = sql.prepare(connection);
        ResultSet rows = select.executeQuery()) {
      return rows.next();
    }
  }

  /** Everything the query finds, written as it is read. */
  public void write(Connection connection, DataQuery query, Library library, DataWriter writer)
      throws SQLException, IOException {
    writer.begin();
    Sequence sequence = new Sequence(query.layout(), writer);
    for (boolean gone : parts(query)) {
      read(connection, query, library, gone, sequence::take);
    }
    writer.end();
  }

  /** What stands and then what was withdrawn, which matters to those who have older data. */
  private static List<Boolean> parts(DataQuery query) {
    return query.updatedAfter() != null
            && !query.history()
            && Facts.areObservations(query.layout().shape())
        ? List.of(false, true)
        : List.of(false);
  }

  private void read(
      Connection connection, DataQuery query, Library library, boolean gone, Taking taking)
      throws SQLException, IOException {
    Layout layout = query.layout();
    List<Component> told = layout.told().filter(component -> component.column() != null).toList();
    List<Component> implied =
        layout.told().filter(component -> component.column() == null).toList();
    Sql sql =
        new Sql()
            .add("select ")
            .add(
                told.stream()
                    .map(component -> component.column() + "::text")
                    .collect(Collectors.joining(", ")))
            .add(query.history() ? ", gone" : ", " + gone)
            .add(query.providers().isEmpty() ? ", null" : ", member_unit")
            .add(query.history() ? ", known_at from " : ", null from ")
            .add(limited(query, rows(query, library, gone)))
            .add(" order by " + order(query));
    if (query.offset() != null) {
      sql.add(" offset ?", query.offset());
    }
    if (query.limit() != null) {
      sql.add(" limit ?", query.limit());
    }
    RowReader reader = new RowReader(query, told, implied, library.ofIndicators());
    try (PreparedStatement select = sql.prepare(connection);
        ResultSet rows = select.executeQuery();
        ReadAhead ahead = new ReadAhead(rows, reader::row)) {
      ahead.each(taking);
    }
  }

  /**
   * A statement over the rows of a query.
   *
   * @param over the statement, with %s where the rows go
   * @param except a dimension whose selection is left out; null for none
   * @param indexed over the series of the index instead
   */
  public static PreparedStatement prepare(
      Connection connection,
      String over,
      DataQuery query,
      Library library,
      String except,
      boolean indexed)
      throws SQLException {
    int place = over.indexOf("%s");
    return new Sql()
        .add(over.substring(0, place))
        .add(indexed ? indexed(query, library, except) : rows(query, library, false, except))
        .add(over.substring(place + 2))
        .prepare(connection);
  }

  /** Whether what a query finds is known by the index of series, without looking at rows. */
  public static boolean isIndexed(DataQuery query) {
    return Facts.areObservations(query.layout().shape())
        && query.years().equals(Years.between(null, null))
        && query.conditions().isEmpty()
        && query.updatedAfter() == null
        && query.asOf() == null
        && !query.history();
  }

  private static Sql indexed(DataQuery query, Library library, String except) {
    return new Sql()
        .add("(select f.* from (select 'A' as freq, a.* from availability a) f where true")
        .add(Filter.of(query, library.ofIndicators(), except))
        .add(") f");
  }

  private static Sql rows(DataQuery query, Library library, boolean gone) {
    return rows(query, library, gone, null);
  }

  private static Sql rows(DataQuery query, Library library, boolean gone, String except) {
    Shape shape = query.layout().shape();
    Sql sql =
        new Sql()
            .add("(select f.* from ")
            .add(Facts.of(query.flow(), shape, query.history(), query.asOf(), query.regions()))
            .add(query.history() ? " where true" : " where gone = " + gone);
    if (query.updatedAfter() != null) {
      sql.add(
          Facts.areObservations(shape)
              ? " and known_at > ?"
              : " and position > (select coalesce(max(position), 0) from moment where at <= ?)",
          query.updatedAfter());
    }
    return sql.add(Filter.of(query, library.ofIndicators(), except)).add(") f");
  }

  /** So many of each series, or one row of each where series alone are told. */
  private static Sql limited(DataQuery query, Sql rows) {
    Sql sql = rows;
    if (query.first() != null || query.last() != null) {
      String series =
          columns(query.layout().shape().keyDimensions().stream())
              + (query.history() ? ", position" : "");
      sql =
          new Sql()
              .add("(select * from (select f.*, row_number() over (partition by " + series)
              .add(" order by period) as of_first, row_number() over (partition by " + series)
              .add(" order by period desc) as of_last from ")
              .add(rows)
              .add(") f where of_first <= ?", query.first() == null ? 0 : query.first())
              .add(" or of_last <= ?) f", query.last() == null ? 0 : query.last());
    }
    if (query.layout().observations()) {
      return sql;
    }
    return new Sql()
        .add("(select distinct on (" + order(query) + ") * from ")
        .add(sql)
        .add(" order by " + order(query) + ") f");
  }

  private static String order(DataQuery query) {
    Layout layout = query.layout();
    List<String> order = new ArrayList<>();
    if (query.history()) {
      order.add("position");
      order.add("gone");
    }
    if (!query.providers().isEmpty()) {
      order.add("member_unit");
    }
    order.add(columns(layout.seriesDimensions().stream()));
    if (layout.observations()) {
      order.add(columns(layout.observationDimensions().stream()));
    }
    return order.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String columns(Stream<Component> dimensions) {
    return dimensions
        .map(Component::column)
        .filter(column -> !column.equals("freq"))
        .collect(Collectors.joining(", "));
  }
}
