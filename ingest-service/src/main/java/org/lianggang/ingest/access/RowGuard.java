package org.lianggang.ingest.access;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells the database the scope of the present work on every connection that leaves the pool: for
 * the transaction it is part of (SET LOCAL), else until it leaves the pool again. A connection of
 * which it was not told sees nothing.
 */
@Singleton
class RowGuard implements AgroalPoolInterceptor {

  private static final String TELL = "select set_config('lianggang.scope', ?, ?)";

  private final RowScope scope;

  RowGuard(RowScope scope) {
    this.scope = scope;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    try {
      tell(connection);
    } catch (SQLException e) {
      abandon(connection, e);
    }
  }

  /** Also in the middle of a transaction, whose connection stays the same. */
  void tell(Connection connection) throws SQLException {
    try (PreparedStatement tell = connection.prepareStatement(TELL)) {
      tell.setString(1, scope.now());
      tell.setBoolean(2, !connection.getAutoCommit());
      tell.execute();
    }
  }

  /**
   * One that cannot be told is of no use to anybody: whoever takes it learns so as of any
   * connection that broke, and the pool forgets it. (Where taking it fails instead, the pool keeps
   * its place.)
   */
  private static void abandon(Connection connection, SQLException why) {
    try {
      connection.abort(Runnable::run);
    } catch (SQLException e) {
      why.addSuppressed(e);
      throw new IllegalStateException("the scope of the work could not be told", why);
    }
  }
}
