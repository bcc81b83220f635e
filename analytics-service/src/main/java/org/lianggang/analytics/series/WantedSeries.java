package org.lianggang.analytics.series;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Series that are asked for, region by region: figures of one region lie together and are found by
 * one look into the index, those of each series by one look each.
 */
final class WantedSeries {

  /**
   * What is selected from, its parameters those of {@link #read}; what is selected begins with the
   * number of the region and the indicator. The offsets keep the lookup apart: however many regions
   * there are, each is looked up, and no function stands in the condition, which policies that
   * guard the figures would keep out of the index.
   */
  static final String LOOKUP =
      """
      from (
        select number, province, region, string_to_array(indicators, ',') as indicators
        from unnest(?::text[], ?::text[], ?::text[]) with ordinality
          as asked (province, region, indicators, number)
        offset 0) as wanted
      cross join lateral (%s offset 0) as found
      """;

  /** As in the index, so that what comes from it is in order mostly. */
  private static final Comparator<Revision> IN_ORDER =
      Comparator.comparingInt(Revision::year)
          .thenComparing(revision -> revision.group().sex().name())
          .thenComparing(revision -> revision.group().residence().name())
          .thenComparingInt(Revision::revision);

  private final List<String> regions = new ArrayList<>();
  private final List<String> indicators = new ArrayList<>();

  WantedSeries(Collection<SeriesKey> keys) {
    Map<String, List<String>> byRegion = new LinkedHashMap<>();
    keys.forEach(
        key ->
            byRegion.computeIfAbsent(key.region(), any -> new ArrayList<>()).add(key.indicator()));
    byRegion.forEach(
        (region, those) -> {
          regions.add(region);
          indicators.add(String.join(",", those));
        });
  }

  /** Reads what follows the two columns by which a row tells its series. */
  @FunctionalInterface
  interface RowReader {
    Revision read(ResultSet row) throws SQLException;
  }

  /** The revisions by series, in order of year, group and revision. */
  Map<SeriesKey, List<Revision>> read(Connection connection, String query, RowReader reader)
      throws SQLException {
    List<Map<String, List<Revision>>> found = new ArrayList<>();
    regions.forEach(region -> found.add(new HashMap<>()));
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setArray(
          1, SeriesStore.texts(connection, regions.stream().map(SeriesStore::province).toList()));
      select.setArray(2, SeriesStore.texts(connection, regions));
      select.setArray(3, SeriesStore.texts(connection, indicators));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found
              .get(rows.getInt(1) - 1)
              .computeIfAbsent(rows.getString(2), any -> new ArrayList<>())
              .add(reader.read(rows));
        }
      }
    }
    return bySeries(found);
  }

  private Map<SeriesKey, List<Revision>> bySeries(List<Map<String, List<Revision>>> found) {
    Map<SeriesKey, List<Revision>> series = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      String region = regions.get(i);
      found
          .get(i)
          .forEach(
              (indicator, revisions) -> {
                revisions.sort(IN_ORDER);
                series.put(new SeriesKey(indicator, region), revisions);
              });
    }
    return series;
  }
}
