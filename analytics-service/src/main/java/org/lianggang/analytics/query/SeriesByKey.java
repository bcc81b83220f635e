package org.lianggang.analytics.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lianggang.analytics.series.Series;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.series.SeriesStore;

/** Series to look up, read with one statement; a series without any entry is there and empty. */
final class SeriesByKey {

  private SeriesByKey() {}

  static Map<SeriesKey, Series> load(
      SeriesStore store, Connection connection, Collection<SeriesKey> keys) throws SQLException {
    Map<SeriesKey, Series> byKey = new HashMap<>();
    store
        .load(connection, keys)
        .forEach(series -> byKey.put(new SeriesKey(series.indicator(), series.region()), series));
    return byKey;
  }
}
