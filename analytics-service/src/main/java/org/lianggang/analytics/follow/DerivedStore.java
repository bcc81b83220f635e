package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.lianggang.analytics.series.Revision;
import org.lianggang.analytics.series.SeriesKey;

/** Keeps what follows for series from other regions: that of a series is replaced together. */
@Singleton
class DerivedStore {

  private static final String[] COLUMNS = {
    "region text",
    "indicator text",
    "period text",
    "sex text",
    "residence text",
    "revision integer",
    "value numeric",
    "numerator numeric",
    "denominator numeric",
    "break boolean",
    "origin text",
    "coverage numeric",
    "parts integer",
    "withheld text",
    "position bigint",
    "known_at timestamptz"
  };

  void deleteOf(Connection connection, Collection<SeriesKey> keys) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from derived d
            using unnest(?::text[], ?::text[]) as s (indicator, region)
            where d.indicator = s.indicator and d.region = s.region
            """)) {
      delete.setArray(
          1, connection.createArrayOf("text", keys.stream().map(SeriesKey::indicator).toArray()));
      delete.setArray(
          2, connection.createArrayOf("text", keys.stream().map(SeriesKey::region).toArray()));
      delete.executeUpdate();
    }
  }

  void add(NewRows rows, SeriesKey key, Revision figure) {
    rows.add(
        key.region(),
        key.indicator(),
        figure.period(),
        figure.group().sex(),
        figure.group().residence(),
        figure.revision(),
        figure.value(),
        figure.numerator(),
        figure.denominator(),
        figure.afterBreak(),
        figure.derivation().origin(),
        figure.derivation().coverage(),
        figure.derivation().parts(),
        figure.derivation().withheld(),
        figure.position(),
        figure.knownAt());
  }

  void copy(Connection connection, NewRows rows) throws SQLException {
    rows.into(connection, "derived", COLUMNS);
  }
}
