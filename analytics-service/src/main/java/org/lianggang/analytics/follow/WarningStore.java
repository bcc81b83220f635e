package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.warning.Warning;

/**
 * Keeps the warnings: those of a series are replaced together, under the ids they had; those of a
 * panel when its round closes.
 */
@Singleton
class WarningStore {

  private static final String[] COLUMNS = {
    "id uuid",
    "code text",
    "level text",
    "plan text",
    "measure text",
    "indicator text",
    "region text",
    "period text",
    "\"group\" text",
    "unit text",
    "found numeric",
    "bound numeric",
    "years integer[]",
    "text jsonb",
    "position bigint",
    "disclosed boolean"
  };

  private final ObjectMapper json;

  WarningStore(ObjectMapper json) {
    this.json = json;
  }

  /**
   * A warning and the position of the last change it rests on.
   *
   * @param disclosed it is found as well in what the public is shown
   */
  record Found(Warning warning, long position, boolean disclosed) {

    Found(Warning warning, long position) {
      this(warning, position, true);
    }
  }

  void deleteOf(Connection connection, Collection<SeriesKey> series) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from warning w
            using unnest(?::text[], ?::text[]) as s (indicator, region)
            where w.indicator = s.indicator and w.region = s.region and w.code <> 'PEER_OUTLIER'
            """)) {
      delete.setArray(
          1, connection.createArrayOf("text", series.stream().map(SeriesKey::indicator).toArray()));
      delete.setArray(
          2, connection.createArrayOf("text", series.stream().map(SeriesKey::region).toArray()));
      delete.executeUpdate();
    }
  }

  /** The warnings of the last closing; gives back which series they were about. */
  List<SeriesKey> deletePanel(Connection connection, String level, String period)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from warning w using region r
            where r.code = w.region and r.level = ? and w.period = ? and w.code = 'PEER_OUTLIER'
            returning w.indicator, w.region
            """)) {
      delete.setString(1, level);
      delete.setString(2, period);
      try (ResultSet rows = delete.executeQuery()) {
        List<SeriesKey> keys = new ArrayList<>();
        while (rows.next()) {
          keys.add(new SeriesKey(rows.getString(1), rows.getString(2)));
        }
        return keys;
      }
    }
  }

  void deleteOfUnits(Connection connection, Collection<String> units) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from warning where unit = any(?::text[])")) {
      delete.setArray(1, connection.createArrayOf("text", units.toArray()));
      delete.executeUpdate();
    }
  }

  void add(Connection connection, List<Found> warnings) throws SQLException {
    add(connection, prepare(warnings));
  }

  NewRows prepare(List<Found> warnings) {
    NewRows rows = new NewRows();
    for (Found found : warnings) {
      Warning warning = found.warning();
      rows.add(
          warning.key().id(),
          warning.key().code(),
          warning.level(),
          warning.key().plan(),
          warning.key().measure(),
          warning.key().indicator(),
          warning.key().region(),
          warning.key().period(),
          warning.key().group(),
          warning.key().unit(),
          warning.found(),
          warning.bound(),
          warning.years(),
          text(warning),
          found.position(),
          found.disclosed());
    }
    return rows;
  }

  void add(Connection connection, NewRows prepared) throws SQLException {
    prepared.into(connection, "warning", COLUMNS);
  }

  private String text(Warning warning) {
    try {
      return json.writeValueAsString(warning.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the text of a warning cannot be written", e);
    }
  }
}
