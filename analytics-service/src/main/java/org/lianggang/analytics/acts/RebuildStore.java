package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.lianggang.analytics.audit.Acts;

/** Keeps which rebuilds were asked for; whichever instance follows acts on the last one. */
@Singleton
public class RebuildStore {

  private final DataSource database;
  private final Acts acts;

  RebuildStore(DataSource database, Acts acts) {
    this.database = database;
    this.acts = acts;
  }

  /** False where one of that name was asked for before. */
  @Transactional(TxType.MANDATORY)
  boolean ask(Connection connection, Rebuild rebuild) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into acts.rebuild (name, reason, asked_at) values (?, ?, ?)
            on conflict do nothing
            """)) {
      insert.setString(1, rebuild.name());
      insert.setString(2, rebuild.reason());
      insert.setObject(3, rebuild.askedAt().atOffset(ZoneOffset.UTC));
      boolean asked = insert.executeUpdate() == 1;
      if (asked) {
        acts.record(connection, rebuild.askedAt(), "rebuild.put", rebuild.name(), rebuild);
      }
      return asked;
    }
  }

  Optional<Rebuild> find(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select reason, asked_at from acts.rebuild where name = ?")) {
      query.setString(1, name);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Rebuild(
                    name, row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    }
  }

  /** The name of the one that was asked for last. */
  public Optional<String> last() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select name from acts.rebuild order by number desc limit 1");
        ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
    }
  }
}
