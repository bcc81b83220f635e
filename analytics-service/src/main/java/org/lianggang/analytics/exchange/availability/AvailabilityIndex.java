package org.lianggang.analytics.exchange.availability;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.lianggang.analytics.access.WholeView;
import org.lianggang.analytics.exchange.library.LibraryStore;
import org.lianggang.analytics.exchange.library.Standing;

/**
 * Keeps the index of what there is up to date: for the series that were touched since, and from the
 * beginning when the feed is followed anew. Who asks finds it up to date or nearly so.
 */
@Singleton
public class AvailabilityIndex {

  private static final String KNOWN = "select epoch, position from availability_known";

  private static final String TOUCHED =
      """
      (province, region, indicator) in
        (select province, region, indicator from observation where position > ?)
      """;

  private static final String FORGET = "delete from availability where " + TOUCHED;

  private static final String FIND =
      """
      insert into availability
      select province, region, indicator, sex, residence, member_unit, min(period), max(period),
             count(*)
      from (
        select distinct on (province, region, indicator, sex, residence, period) *
        from observation where %s
        order by province, region, indicator, sex, residence, period, revision desc) standing
      where missing is distinct from 'WITHDRAWN'
      group by province, region, indicator, sex, residence, member_unit
      """
          .formatted(TOUCHED);

  private final AgroalDataSource database;
  private final LibraryStore standings;
  private final WholeView whole;

  AvailabilityIndex(AgroalDataSource database, LibraryStore standings, WholeView whole) {
    this.whole = whole;
    this.database = database;
    this.standings = standings;
  }

  private record Known(String epoch, long position) {

    boolean isUpTo(Standing standing) {
      return epoch.equals(standing.epoch()) && position == standing.position();
    }

    /** The beginning, where what is known is of another following. */
    long since(Standing standing) {
      return epoch.equals(standing.epoch()) && position <= standing.position() ? position : 0;
    }
  }

  /** Whoever comes while others are at it waits for them. */
  @Scheduled(
      every = "{lianggang.availability.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void follow() throws SQLException {
    try (Connection connection = whole.of(database::getConnection)) {
      if (known(connection, KNOWN).isUpTo(standings.standing(connection))) {
        return;
      }
      connection.setAutoCommit(false);
      try {
        Known known = known(connection, KNOWN + " for update");
        Standing standing = standings.standing(connection);
        if (!known.isUpTo(standing)) {
          find(connection, known.since(standing), standing);
        }
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void find(Connection connection, long since, Standing standing)
      throws SQLException {
    if (since == 0) {
      try (PreparedStatement all = connection.prepareStatement("delete from availability")) {
        all.executeUpdate();
      }
    }
    for (String step : new String[] {FORGET, FIND}) {
      try (PreparedStatement statement = connection.prepareStatement(step)) {
        statement.setLong(1, since);
        statement.executeUpdate();
      }
    }
    try (PreparedStatement note =
        connection.prepareStatement("update availability_known set epoch = ?, position = ?")) {
      note.setString(1, standing.epoch());
      note.setLong(2, standing.position());
      note.executeUpdate();
    }
  }

  private static Known known(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      return new Known(row.getString(1), row.getLong(2));
    }
  }
}
