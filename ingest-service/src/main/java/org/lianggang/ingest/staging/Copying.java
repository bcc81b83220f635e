package org.lianggang.ingest.staging;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Brings rows into a table, some at a time; without an end nothing of them is kept. */
final class Copying implements AutoCloseable {

  private final CopyIn copy;

  Copying(Connection connection, String command) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
  }

  void send(CopyText rows) throws SQLException {
    rows.take((bytes, length) -> copy.writeToCopy(bytes, 0, length));
  }

  /** All of them are there from now on, as far as the transaction is. */
  void end() throws SQLException {
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
