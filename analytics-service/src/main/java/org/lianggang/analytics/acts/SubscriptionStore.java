package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.disclosure.Clearance;

/** Keeps who is told of what happens to warnings. */
@Singleton
class SubscriptionStore {

  /**
   * A subscription as it stands.
   *
   * @param body as it was put, as JSON
   * @param waiting events that are still to be told, givenUp those that never were
   * @param lastAt when telling was tried last, and how that went; null before
   */
  record Kept(
      String body,
      boolean active,
      long number,
      long waiting,
      long givenUp,
      Instant lastAt,
      String lastOutcome,
      Integer lastStatus) {}

  /** Whether it is new: then it begins after what has happened already, with this secret. */
  boolean put(
      Connection connection, Subscription put, String body, String secret, Clearance clearance)
      throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            insert into acts.subscription as s (id, body, secret, active, clearance, number)
            select ?, ?::jsonb, ?, ?, ?, number from acts.head
            on conflict (id) do update
            set body = excluded.body, active = excluded.active, clearance = excluded.clearance
            returning s.xmax = 0
            """)) {
      upsert.setString(1, put.id());
      upsert.setString(2, body);
      upsert.setString(3, secret);
      upsert.setBoolean(4, put.active());
      upsert.setString(5, clearance.name());
      try (ResultSet row = upsert.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  Optional<Kept> find(Connection connection, String id) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(select("where id = ?"))) {
      query.setString(1, id);
      return kept(query).stream().findFirst();
    }
  }

  List<Kept> all(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(select("order by id"))) {
      return kept(query);
    }
  }

  boolean delete(Connection connection, String id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from acts.subscription where id = ?")) {
      delete.setString(1, id);
      return delete.executeUpdate() > 0;
    }
  }

  private static String select(String which) {
    return """
        select body::text, active, number, given_up, last_at, last_outcome, last_status,
               (select count(*) from acts.delivery d where d.subscription = s.id)
        from acts.subscription s
        """
        + which;
  }

  private static List<Kept> kept(PreparedStatement query) throws SQLException {
    List<Kept> all = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        OffsetDateTime at = row.getObject(5, OffsetDateTime.class);
        all.add(
            new Kept(
                row.getString(1),
                row.getBoolean(2),
                row.getLong(3),
                row.getLong(8),
                row.getLong(4),
                at == null ? null : at.toInstant(),
                row.getString(6),
                row.getObject(7, Integer.class)));
      }
    }
    return all;
  }
}
