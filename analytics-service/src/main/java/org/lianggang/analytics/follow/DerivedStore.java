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

  private static final String DERIVED =
      """
      derived (region, indicator, period, sex, residence, revision, value, numerator, denominator,
        break, origin, coverage, parts, withheld, position, known_at)\
      """;

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

  void add(CopyText rows, SeriesKey key, Revision figure) {
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

  void copy(Connection connection, CopyText rows) throws SQLException {
    rows.into(connection, DERIVED);
  }
}
