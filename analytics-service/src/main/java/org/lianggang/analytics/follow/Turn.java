package org.lianggang.analytics.follow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The right to follow: one instance at a time has it, by an advisory lock that PostgreSQL gives
 * back when the instance dies. The connection that holds it is never in a transaction.
 */
final class Turn implements AutoCloseable {

  /** Any number, as long as all instances use the same: "follow" in letters. */
  private static final long LOCK = 0x666f6c6c6f77L;

  private static final int ANSWER_SECONDS = 5;

  private final Connection connection;

  private Turn(Connection connection) {
    this.connection = connection;
  }

  /** Empty while another instance has it. */
  static Optional<Turn> take(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    boolean taken = false;
    try {
      taken = ask(connection, "select pg_try_advisory_lock(?)");
      return taken ? Optional.of(new Turn(connection)) : Optional.empty();
    } finally {
      if (!taken) {
        connection.close();
      }
    }
  }

  boolean isStillMine() throws SQLException {
    return connection.isValid(ANSWER_SECONDS);
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      if (isStillMine()) {
        ask(connection, "select pg_advisory_unlock(?)");
      }
    }
  }

  private static boolean ask(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, LOCK);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }
}
