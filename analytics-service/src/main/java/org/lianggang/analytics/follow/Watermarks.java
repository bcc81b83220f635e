package org.lianggang.analytics.follow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps the watermark, one row that changes together with what it led to. */
@Singleton
public class Watermarks {

  private static final String SELECT =
      "select epoch, position, at, head, complete, catalogue, rebuilt from watermark";

  private final DataSource database;

  Watermarks(DataSource database) {
    this.database = database;
  }

  public Watermark read() throws SQLException {
    try (Connection connection = database.getConnection()) {
      return read(connection);
    }
  }

  /** As this connection sees it: in the transaction of an answer, the one the answer rests on. */
  public Watermark read(Connection connection) throws SQLException {
    return read(connection, SELECT);
  }

  /** Nobody else moves it until the transaction ends. */
  Watermark lock(Connection connection) throws SQLException {
    return read(connection, SELECT + " for update");
  }

  void write(Connection connection, Watermark watermark) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update watermark
            set epoch = ?, position = ?, at = ?, head = ?, complete = ?, catalogue = ?, rebuilt = ?
            """)) {
      update.setObject(1, watermark.epoch());
      update.setLong(2, watermark.position());
      update.setTimestamp(3, watermark.at() == null ? null : Timestamp.from(watermark.at()));
      update.setLong(4, watermark.head());
      update.setBoolean(5, watermark.complete());
      update.setLong(6, watermark.catalogue());
      update.setString(7, watermark.rebuilt());
      update.executeUpdate();
    }
  }

  private static Watermark read(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      row.next();
      Timestamp at = row.getTimestamp(3);
      Instant time = at == null ? null : at.toInstant();
      return new Watermark(
          row.getObject(1, UUID.class),
          row.getLong(2),
          time,
          row.getLong(4),
          row.getBoolean(5),
          row.getLong(6),
          row.getString(7));
    }
  }
}
