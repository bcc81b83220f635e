package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps what the regions of a level usually move by, one version a closing. */
@Singleton
class SpreadStore {

  private static final String KEEP =
      """
      insert into spread (indicator, level, position, year, value, regions)
      values (?, ?, ?, ?, ?, ?)
      """;

  /** value: null where there are too few regions. */
  void keep(
      Connection connection,
      Change.RoundClosed closed,
      String indicator,
      BigDecimal value,
      int regions)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, indicator);
      insert.setString(2, closed.level().name());
      insert.setLong(3, closed.at().position());
      insert.setInt(4, closed.year());
      insert.setBigDecimal(5, value);
      insert.setInt(6, regions);
      insert.executeUpdate();
    }
  }
}
