package org.lianggang.analytics.query;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Reads where the read model stands and what was touched last. */
@Singleton
class StandingStore {

  private static final String STANDING =
      """
      select coalesce(epoch::text, ''), position, at, catalogue,
        current_setting('lianggang.as_of', true) > ''
      from watermark
      """;

  private static final String TOUCHED =
      """
      select greatest(
        (select coalesce(max(position), 0) from touched
         where plan = any(?) and (cardinality(?::text[]) = 0 or region = any(?))),
        (select coalesce(max(position), 0) from suppression_changed
         where cardinality(?::text[]) = 0 or region = any(?)))
      """;

  private static final String HIDDEN =
      """
      select coalesce(max(position), 0) from suppression_changed
      where cardinality(?::text[]) = 0 or region = any(?)
      """;

  private static final String ACTED =
      """
      select coalesce(max(number), 0) || '/' || (now() at time zone 'Asia/Shanghai')::date
      from open.happening
      where cardinality(?::text[]) = 0 or region = any(?)
      """;

  /**
   * The last thing that happened to a warning of that scope, and today: silence ends by the day.
   */
  String acted(Connection connection, Scope scope) throws SQLException {
    if (!scope.acts()) {
      return "";
    }
    try (PreparedStatement select = connection.prepareStatement(ACTED)) {
      new Arguments(select).anyOf(scope.regions());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  Standing standing(Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(STANDING);
        ResultSet row = select.executeQuery()) {
      row.next();
      OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
      return new Standing(
          row.getString(1),
          row.getLong(2),
          at == null ? null : at.toInstant(),
          row.getLong(4),
          row.getBoolean(5));
    }
  }

  /**
   * Position of the last change by which something else was hidden in these regions: what was known
   * at a moment stays the same, what is shown of it does not.
   */
  long hidden(Connection connection, Scope scope) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(HIDDEN)) {
      new Arguments(select).anyOf(scope.regions());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** Position of the last change that touched an answer of that scope; 0 before any. */
  long touched(Connection connection, Scope scope) throws SQLException {
    if (scope.plans().isEmpty()) {
      return 0;
    }
    try (PreparedStatement select = connection.prepareStatement(TOUCHED)) {
      new Arguments(select).texts(scope.plans()).anyOf(scope.regions()).anyOf(scope.regions());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
