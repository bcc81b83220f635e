package org.lianggang.ingest.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.lianggang.ingest.roster.Round;

/** What units were reminded of, so that it is said once whichever instance says it. */
@Singleton
class ReminderStore {

  private static final String SAY =
      """
      insert into reminder (year, level, unit, region, due, days) values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final AgroalDataSource database;

  ReminderStore(AgroalDataSource database) {
    this.database = database;
  }

  /** In the transaction of the caller; false when it was said before. */
  boolean say(Round round, Reminder reminder) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(SAY)) {
      insert.setInt(1, round.year());
      insert.setString(2, round.level().name());
      insert.setString(3, reminder.unit());
      insert.setString(4, reminder.region());
      insert.setObject(5, reminder.due());
      insert.setInt(6, reminder.days());
      return insert.executeUpdate() > 0;
    } catch (SQLException e) {
      throw new IllegalStateException("the reminder was not kept", e);
    }
  }
}
