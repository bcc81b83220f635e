package org.lianggang.analytics.exchange.availability;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.analytics.exchange.data.DataQuery;
import org.lianggang.analytics.exchange.data.DataStore;
import org.lianggang.analytics.exchange.model.Component;
import org.lianggang.analytics.exchange.model.Content;
import org.lianggang.analytics.exchange.model.Library;

/** Counts what there is, and lists the codes that occur in it. */
@Singleton
class AvailabilityStore {

  private static final String KNOWN =
      """
      select exists (
        select from availability_known k, watermark w
        where k.position = w.position and k.epoch = coalesce(w.epoch::text, ''))
      """;

  /**
   * @param codes that occur, by dimension
   */
  record Found(Content.Found counts, Map<String, Set<String>> codes) {}

  /** What a query would return; @param except a dimension whose selection is left out, or null */
  Found found(Connection connection, DataQuery query, Library library, String except)
      throws SQLException {
    List<Component> dimensions = query.layout().shape().keyDimensions();
    String key = dimensions.stream().map(Component::column).collect(Collectors.joining(", "));
    String codes =
        dimensions.stream()
            .map(dimension -> "array_agg(distinct " + dimension.column() + ")")
            .collect(Collectors.joining(", "));
    boolean indexed = DataStore.isIndexed(query) && isKnown(connection);
    String sql =
        "with series_found as (select "
            + key
            + (indexed
                ? ", sum(observations) as n, min(first_period) as first, max(last_period) as last"
                : ", count(*) as n, min(period) as first, max(period) as last")
            + " from %s group by "
            + key
            + ") select min(first), max(last), count(*), coalesce(sum(n), 0), "
            + codes
            + " from series_found";
    try (PreparedStatement select =
            DataStore.prepare(connection, sql, query, library, except, indexed);
        ResultSet row = select.executeQuery()) {
      row.next();
      Map<String, Set<String>> found = new LinkedHashMap<>();
      for (int i = 0; i < dimensions.size(); i++) {
        found.put(dimensions.get(i).id(), texts(row.getArray(5 + i)));
      }
      return new Found(
          new Content.Found(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)),
          found);
    }
  }

  /** Whether the index is up to what this connection sees; a change may just have come. */
  private static boolean isKnown(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(KNOWN);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static Set<String> texts(Array array) throws SQLException {
    return array == null ? Set.of() : new HashSet<>(List.of((String[]) array.getArray()));
  }
}
