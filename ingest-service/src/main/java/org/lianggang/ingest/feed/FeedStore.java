package org.lianggang.ingest.feed;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Writes entries in the transaction of the caller. */
@Singleton
class FeedStore {

  private static final String DOCUMENT =
      "insert into feed (id, type, subject, document) values (?, ?, ?, ?::jsonb)";

  private static final String ACCEPTANCE =
      """
      insert into feed (id, type, subject, submission, region, first_row, last_row, part, last)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** Sent when the transaction commits, and not at all when it is rolled back. */
  private static final String NOTIFY = "select pg_notify('" + Channels.APPENDED + "', '')";

  private final DataSource database;

  FeedStore(DataSource database) {
    this.database = database;
  }

  void append(UUID id, ChangeType type, String subject, String document) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(DOCUMENT);
        PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
      insert.setObject(1, id);
      insert.setString(2, type.type());
      insert.setString(3, subject);
      insert.setString(4, document);
      insert.executeUpdate();
      notify.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the feed entry of " + subject + " was not written", e);
    }
  }

  void append(UUID submission, List<Part> parts) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(ACCEPTANCE);
        PreparedStatement notify = connection.prepareStatement(NOTIFY)) {
      for (int part = 1; part <= parts.size(); part++) {
        bind(insert, submission, parts.get(part - 1), part, part == parts.size());
        insert.addBatch();
      }
      insert.executeBatch();
      notify.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the feed entries of " + submission + " were not written", e);
    }
  }

  private static void bind(
      PreparedStatement insert, UUID submission, Part part, int number, boolean last)
      throws SQLException {
    insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
    insert.setString(2, ChangeType.OBSERVATIONS_ACCEPTED.type());
    insert.setString(3, part.region());
    insert.setObject(4, submission);
    insert.setString(5, part.region());
    insert.setInt(6, part.firstRow());
    insert.setInt(7, part.lastRow());
    insert.setInt(8, number);
    insert.setBoolean(9, last);
  }
}
