package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.lianggang.analytics.series.SeriesKey;

/** Keeps which series were set aside, and why. */
@Singleton
class SetAsideStore {

  private final DataSource database;

  SetAsideStore(DataSource database) {
    this.database = database;
  }

  /**
   * How many were set aside.
   *
   * @param first those of the earliest changes
   */
  record Summary(long count, List<SetAside> first) {}

  Summary summary(int atMost) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                """
                select indicator, region, position, code, count(*) over () from set_aside
                order by position, indicator, region, code limit ?
                """)) {
      query.setInt(1, atMost);
      try (ResultSet rows = query.executeQuery()) {
        long count = 0;
        List<SetAside> first = new ArrayList<>();
        while (rows.next()) {
          count = rows.getLong(5);
          first.add(
              new SetAside(key(rows), rows.getLong(3), Fault.Code.valueOf(rows.getString(4))));
        }
        return new Summary(count, first);
      }
    }
  }

  void add(Connection connection, Collection<SetAside> found) throws SQLException {
    NewRows rows = new NewRows();
    found.forEach(
        one ->
            rows.add(one.series().indicator(), one.series().region(), one.position(), one.code()));
    rows.into(
        connection, "set_aside", "indicator text", "region text", "position bigint", "code text");
  }

  /** The series that a rebuild alone can bring back: what they should say is not known. */
  Set<SeriesKey> refused(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select indicator, region from set_aside where code = ?")) {
      query.setString(1, Fault.Code.CONTRADICTING_CHANGE.name());
      try (ResultSet rows = query.executeQuery()) {
        Set<SeriesKey> keys = new HashSet<>();
        while (rows.next()) {
          keys.add(key(rows));
        }
        return keys;
      }
    }
  }

  /** These are about to be judged again. */
  void forgetFailures(Connection connection, Collection<SeriesKey> series) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from set_aside a
            using unnest(?::text[], ?::text[]) as s (indicator, region)
            where a.indicator = s.indicator and a.region = s.region and a.code = ?
            """)) {
      delete.setArray(
          1, connection.createArrayOf("text", series.stream().map(SeriesKey::indicator).toArray()));
      delete.setArray(
          2, connection.createArrayOf("text", series.stream().map(SeriesKey::region).toArray()));
      delete.setString(3, Fault.Code.COMPUTATION_FAILED.name());
      delete.executeUpdate();
    }
  }

  private static SeriesKey key(ResultSet row) throws SQLException {
    return new SeriesKey(row.getString(1), row.getString(2));
  }
}
