package org.lianggang.analytics.series;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Level;

/** Reads series; what is written to them comes from the feed alone. */
@Singleton
public class SeriesStore {

  private static final String KNOWN =
      """
      select s.indicator, s.region
      from series s
      join indicator i on i.code = s.indicator
      join region r on r.code = s.region
      where (cardinality(?::text[]) = 0 or s.indicator = any(?))
        and (cardinality(?::text[]) = 0 or s.region = any(?))
        and coalesce(?, r.level) = r.level
      order by s.indicator, s.region
      limit ?
      """;

  /** What is told as the kind of missing of a figure that was reported once and is no longer. */
  public static final String WITHDRAWN = "WITHDRAWN";

  /** The part of a region code by which observations are kept together. */
  public static String province(String region) {
    return region.substring(0, 2);
  }

  /** The series as this connection sees them; one without any entry is empty. */
  public List<Series> load(Connection connection, Collection<SeriesKey> wanted)
      throws SQLException {
    List<SeriesKey> keys = wanted.stream().distinct().sorted().toList();
    Map<SeriesKey, List<Revision>> reported = reported(connection, keys);
    Map<SeriesKey, List<Revision>> derived = DerivedRows.read(connection, keys);
    return keys.stream()
        .map(
            key ->
                new Series(
                    key.indicator(),
                    key.region(),
                    reported.getOrDefault(key, List.of()),
                    derived.getOrDefault(key, List.of())))
        .toList();
  }

  /** The same without what follows from other regions. */
  public Map<SeriesKey, List<Revision>> reported(Connection connection, Collection<SeriesKey> keys)
      throws SQLException {
    return ReportedRows.read(connection, keys);
  }

  /**
   * The series that have entries, of indicators and regions that are known.
   *
   * @param indicators codes; none stands for all
   * @param regions codes; none stands for all
   * @param level of the regions; null is any
   */
  public List<SeriesKey> known(
      Connection connection,
      Collection<String> indicators,
      Collection<String> regions,
      Level level,
      int most)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(KNOWN)) {
      query.setArray(1, texts(connection, indicators));
      query.setArray(2, texts(connection, indicators));
      query.setArray(3, texts(connection, regions));
      query.setArray(4, texts(connection, regions));
      query.setString(5, level == null ? null : level.name());
      query.setInt(6, most);
      try (ResultSet rows = query.executeQuery()) {
        List<SeriesKey> keys = new ArrayList<>();
        while (rows.next()) {
          keys.add(new SeriesKey(rows.getString(1), rows.getString(2)));
        }
        return keys;
      }
    }
  }

  static Array texts(Connection connection, Collection<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }
}
