package org.lianggang.ingest.obligation;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianggang.ingest.roster.Round;

/** What was announced, so that it is said once whichever instance says it. */
@Singleton
class AnnouncementStore {

  /** Instances take turns, held until the transaction ends. */
  private static final String TURN =
      "select pg_advisory_xact_lock(hashtextextended('obligations', 0))";

  private static final String SAID =
      "select unit, region, state, day from announced_obligation where year = ? and level = ?";

  private static final String SAY =
      """
      insert into announced_obligation (year, level, unit, region, state, day)
      values (?, ?, ?, ?, ?, ?)
      on conflict (year, level, unit, region) do update
        set state = excluded.state, day = excluded.day
      """;

  private static final String IS_CLOSED =
      "select from announced_closing where year = ? and level = ? and day = ?";

  private static final String CLOSE =
      "insert into announced_closing (year, level, day) values (?, ?, ?)";

  private final AgroalDataSource database;

  AnnouncementStore(AgroalDataSource database) {
    this.database = database;
  }

  void takeTurn() {
    try (Connection connection = database.getConnection();
        PreparedStatement turn = connection.prepareStatement(TURN)) {
      turn.executeQuery();
    } catch (SQLException e) {
      throw new IllegalStateException("the turn to announce was not taken", e);
    }
  }

  Map<Announcement.Key, Announcement.Said> said(Round round) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(SAID)) {
      query.setInt(1, round.year());
      query.setString(2, round.level().name());
      ResultSet found = query.executeQuery();
      Map<Announcement.Key, Announcement.Said> said = new HashMap<>();
      while (found.next()) {
        said.put(
            new Announcement.Key(found.getString(1), found.getString(2)),
            new Announcement.Said(
                State.valueOf(found.getString(3)), found.getObject(4, LocalDate.class)));
      }
      return said;
    } catch (SQLException e) {
      throw new IllegalStateException("what was announced could not be read", e);
    }
  }

  void say(Round round, List<Announcement> announcements) {
    try (Connection connection = database.getConnection();
        PreparedStatement upsert = connection.prepareStatement(SAY)) {
      for (Announcement announcement : announcements) {
        upsert.setInt(1, round.year());
        upsert.setString(2, round.level().name());
        upsert.setString(3, announcement.unit());
        upsert.setString(4, announcement.region());
        upsert.setString(5, announcement.state().name());
        upsert.setObject(6, announcement.day());
        upsert.addBatch();
      }
      upsert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("what is announced was not kept", e);
    }
  }

  boolean isClosed(Round round) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = closing(connection, IS_CLOSED, round)) {
      return query.executeQuery().next();
    } catch (SQLException e) {
      throw new IllegalStateException("the closings could not be read", e);
    }
  }

  void close(Round round) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = closing(connection, CLOSE, round)) {
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the closing of " + round.path() + " was not kept", e);
    }
  }

  private static PreparedStatement closing(Connection connection, String sql, Round round)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statement.setInt(1, round.year());
    statement.setString(2, round.level().name());
    statement.setObject(3, round.lastDay());
    return statement;
  }
}
