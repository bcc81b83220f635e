package org.lianggang.analytics.follow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.lianggang.analytics.series.SeriesKey;
import org.lianggang.analytics.warning.Warning;

/** Keeps the warnings: those of a series are replaced together, under the ids they had. */
@Singleton
class WarningStore {

  private static final String OPEN = "OPEN";

  private final ObjectMapper json;

  WarningStore(ObjectMapper json) {
    this.json = json;
  }

  /** A warning and the position of the last change it rests on. */
  record Found(Warning warning, long position) {}

  void deleteOf(Connection connection, Collection<SeriesKey> series) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            """
            delete from warning w
            using unnest(?::text[], ?::text[]) as s (indicator, region)
            where w.indicator = s.indicator and w.region = s.region
            """)) {
      delete.setArray(
          1, connection.createArrayOf("text", series.stream().map(SeriesKey::indicator).toArray()));
      delete.setArray(
          2, connection.createArrayOf("text", series.stream().map(SeriesKey::region).toArray()));
      delete.executeUpdate();
    }
  }

  void add(Connection connection, List<Found> warnings) throws SQLException {
    CopyText rows = new CopyText();
    for (Found found : warnings) {
      Warning warning = found.warning();
      rows.add(
          warning.key().id(),
          warning.key().code(),
          warning.level(),
          OPEN,
          warning.key().plan(),
          warning.key().measure(),
          warning.key().indicator(),
          warning.key().region(),
          warning.key().period(),
          warning.key().group(),
          warning.found(),
          warning.bound(),
          warning.years(),
          text(warning),
          found.position());
    }
    rows.into(
        connection,
        """
        warning (id, code, level, state, plan, measure, indicator, region, period, "group", found,
          bound, years, text, position)\
        """);
  }

  private String text(Warning warning) {
    try {
      return json.writeValueAsString(warning.text());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the text of a warning cannot be written", e);
    }
  }
}
