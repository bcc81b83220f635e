package org.lianggang.ingest.feed;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Gives committed entries their positions: the next dense numbers, in the order in which the
 * entries were written, the parts of one acceptance side by side. Instances take turns on an
 * advisory lock, so that it does not matter how many of them do this.
 */
final class Positions {

  private static final String WAITING =
      "select head, exists (select from feed where position is null) from feed_state";

  private static final String TURN =
      "select pg_advisory_xact_lock(hashtextextended('" + Channels.PUBLISHED + "', 0))";

  /** An acceptance has one submission; any other entry stands alone under its own id. */
  private static final String GIVE =
      """
      with waiting as (
        select entry, min(entry) over (partition by coalesce(submission, id)) as first
        from feed where position is null),
      numbered as (
        select entry, row_number() over (order by first, entry) as number from waiting),
      given as (
        update feed
        set position = head + number, published_at = statement_timestamp()
        from numbered, feed_state
        where feed.entry = numbered.entry
        returning position)
      update feed_state set head = head + (select count(*) from given) returning head
      """;

  private static final String NOTIFY = "select pg_notify('" + Channels.PUBLISHED + "', '')";

  private Positions() {}

  /** Returns the head afterwards; a connection lost on the way leaves the entries waiting. */
  static long give(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      ResultSet state = only(statement, WAITING);
      return state.getBoolean(2) ? giveInTurn(connection, statement) : state.getLong(1);
    }
  }

  private static long giveInTurn(Connection connection, Statement statement) throws SQLException {
    connection.setAutoCommit(false);
    try {
      statement.execute(TURN);
      long head = only(statement, GIVE).getLong(1);
      statement.execute(NOTIFY);
      connection.commit();
      return head;
    } finally {
      connection.setAutoCommit(true);
    }
  }

  private static ResultSet only(Statement statement, String sql) throws SQLException {
    ResultSet rows = statement.executeQuery(sql);
    rows.next();
    return rows;
  }
}
