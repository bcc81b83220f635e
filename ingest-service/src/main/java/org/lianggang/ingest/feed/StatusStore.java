package org.lianggang.ingest.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.lianggang.ingest.access.WholeView;

/** Reads where the feed stands. */
@Singleton
class StatusStore {

  private static final String STATUS =
      """
      select epoch, head, (select published_at from feed where position = head),
        (select count(*) from feed where position is null)
      from feed_state
      """;

  private final AgroalDataSource database;
  private final WholeView whole;

  StatusStore(AgroalDataSource database, WholeView whole) {
    this.database = database;
    this.whole = whole;
  }

  Status read() {
    return whole.of(this::lookUp);
  }

  private Status lookUp() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(STATUS)) {
      ResultSet row = query.executeQuery();
      row.next();
      return new Status(
          row.getObject(1, UUID.class), row.getLong(2), instant(row, 3), row.getLong(4));
    } catch (SQLException e) {
      throw new IllegalStateException("the state of the feed could not be read", e);
    }
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
