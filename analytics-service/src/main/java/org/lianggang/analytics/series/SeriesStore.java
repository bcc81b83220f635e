package org.lianggang.analytics.series;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Level;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;

/** Reads series; what is written to them comes from the feed alone. */
@Singleton
public class SeriesStore {

  private static final String SELECT =
      """
      select o.indicator, o.region, o.period, o.sex, o.residence, o.revision, o.value, o.numerator,
             o.denominator, o.obs_status, o.missing, o.break, o.submission::text, o.position,
             o.known_at
      from unnest(?::text[], ?::text[], ?::text[]) as wanted (province, region, indicator)
      join observation o
        on o.province = wanted.province
        and o.region = wanted.region
        and o.indicator = wanted.indicator
      order by o.indicator, o.region, o.period, o.sex, o.residence, o.revision
      """;

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
    try (PreparedStatement query = connection.prepareStatement(SELECT)) {
      query.setArray(
          1, texts(connection, keys.stream().map(key -> province(key.region())).toList()));
      query.setArray(2, texts(connection, keys.stream().map(SeriesKey::region).toList()));
      query.setArray(3, texts(connection, keys.stream().map(SeriesKey::indicator).toList()));
      return byKey(query, SeriesStore::revision);
    }
  }

  @FunctionalInterface
  interface RowReader {
    Revision read(ResultSet row) throws SQLException;
  }

  static Map<SeriesKey, List<Revision>> byKey(PreparedStatement query, RowReader reader)
      throws SQLException {
    Map<SeriesKey, List<Revision>> found = new HashMap<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found
            .computeIfAbsent(
                new SeriesKey(rows.getString(1), rows.getString(2)), any -> new ArrayList<>())
            .add(reader.read(rows));
      }
    }
    return found;
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

  private static Revision revision(ResultSet row) throws SQLException {
    return new Revision(
        row.getString(3),
        new GroupKey(Sex.valueOf(row.getString(4)), Residence.valueOf(row.getString(5))),
        row.getInt(6),
        row.getBigDecimal(7),
        row.getBigDecimal(8),
        row.getBigDecimal(9),
        row.getString(10),
        kind(row.getString(11)),
        row.getBoolean(12),
        row.getString(13),
        row.getLong(14),
        row.getObject(15, OffsetDateTime.class).toInstant(),
        null);
  }

  /** After a figure was withdrawn it is as if nothing had been recorded. */
  private static MissingKind kind(String missing) {
    if (missing == null) {
      return null;
    }
    return missing.equals(WITHDRAWN) ? MissingKind.NOT_YET_DUE : MissingKind.valueOf(missing);
  }

  static Array texts(Connection connection, Collection<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }
}
