package org.lianggang.ingest.feed;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A transaction of its own that writes entries as the service does, and commits when it is told to.
 */
final class Writer implements AutoCloseable {

  private static final String ENTRY =
      """
      insert into feed (id, type, subject, document)
      values (?, 'org.lianggang.department.put', ?,
        jsonb_build_object('code', ?::text, 'name', jsonb_build_object('zh', ?::text)))
      """;

  private final Connection connection;

  Writer(AgroalDataSource database) throws SQLException {
    connection = database.getConnection();
    connection.setAutoCommit(false);
  }

  Writer write(String subject, String content) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(ENTRY)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, subject);
      insert.setString(3, subject);
      insert.setString(4, content);
      insert.executeUpdate();
      connection.createStatement().execute("select pg_notify('feed_appended', '')");
      return this;
    }
  }

  void commit() throws SQLException {
    connection.commit();
  }

  void rollback() throws SQLException {
    connection.rollback();
  }

  /** What was not committed is rolled back. */
  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
    connection.close();
  }
}
