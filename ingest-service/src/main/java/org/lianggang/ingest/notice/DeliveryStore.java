package org.lianggang.ingest.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Claims notices that are due, and shows what became of them. */
@Singleton
class DeliveryStore {

  /**
   * A few a webhook and a few webhooks at a time, so that one that is slow does not hold others.
   */
  private static final int NOTICES = 4;

  private static final int WEBHOOKS = 25;

  private static final String ADDRESSES =
      """
      select w.code, w.body->>'url' as url, w.secret
      from webhook w
      join lateral (
        select min(next_at) as next_at from delivery d
        where d.webhook = w.code and d.state = 'WAITING' and d.next_at <= ?) due on true
      where due.next_at is not null and (w.body->>'active')::boolean and w.disabled_at is null
        and (w.not_before is null or w.not_before <= ?)
      order by due.next_at limit %d
      """
          .formatted(WEBHOOKS);

  private static final String CLAIM =
      """
      update delivery d
      set attempts = d.attempts + 1, attempted_at = ?, next_at = ?
      from (
        select webhook, position from delivery
        where webhook = ? and state = 'WAITING' and next_at <= ?
        order by position limit %d for update skip locked) due
      where d.webhook = due.webhook and d.position = due.position
      returning d.position, d.event, d.attempts
      """
          .formatted(NOTICES);

  private static final String SHOW =
      """
      select d.event, f.type, f.subject, d.position, d.state, d.attempts, d.outcome, d.status,
        d.attempted_at,
        case when d.state = 'WAITING' then greatest(d.next_at, w.not_before) end as next_at
      from delivery d join feed f on f.position = d.position join webhook w on w.code = d.webhook
      where d.webhook = ?
      """;

  private static final String LIST =
      SHOW
          + """
            and d.position < ? and (?::text is null or d.state = ?)
          order by d.position desc limit ?
          """;

  private static final String FIND = SHOW + " and d.event = ?";

  private static final String CLEAR =
      "delete from delivery where state <> 'WAITING' and attempted_at < ?";

  private final AgroalDataSource database;

  DeliveryStore(AgroalDataSource database) {
    this.database = database;
  }

  /**
   * Those that are due now become due again at another time, should nobody come back with their
   * outcome; no other instance claims them until then.
   */
  List<Due> claim(Instant now, Instant again) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(ADDRESSES)) {
      query.setTimestamp(1, Timestamp.from(now));
      query.setTimestamp(2, Timestamp.from(now));
      ResultSet found = query.executeQuery();
      List<Due> claimed = new ArrayList<>();
      while (found.next()) {
        claimed.addAll(
            claim(
                connection,
                new Due.Address(found.getString(1), found.getString(2), found.getString(3)),
                now,
                again));
      }
      return claimed;
    } catch (SQLException e) {
      throw new IllegalStateException("the notices that are due could not be read", e);
    }
  }

  private static List<Due> claim(Connection connection, Due.Address to, Instant now, Instant again)
      throws SQLException {
    try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
      claim.setTimestamp(1, Timestamp.from(now));
      claim.setTimestamp(2, Timestamp.from(again));
      claim.setString(3, to.webhook());
      claim.setTimestamp(4, Timestamp.from(now));
      ResultSet found = claim.executeQuery();
      List<Due> claimed = new ArrayList<>();
      while (found.next()) {
        claimed.add(new Due(to, found.getLong(1), found.getObject(2, UUID.class), found.getInt(3)));
      }
      return claimed;
    }
  }

  /** The latest first, those before a position; a state that is null leaves all. */
  List<Delivery> list(String webhook, Delivery.State state, long before, int most) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LIST)) {
      query.setString(1, webhook);
      query.setLong(2, before);
      query.setString(3, state == null ? null : state.name());
      query.setString(4, state == null ? null : state.name());
      query.setInt(5, most);
      ResultSet found = query.executeQuery();
      List<Delivery> deliveries = new ArrayList<>();
      while (found.next()) {
        deliveries.add(delivery(found));
      }
      return deliveries;
    } catch (SQLException e) {
      throw new IllegalStateException("the notices could not be read", e);
    }
  }

  Optional<Delivery> find(String webhook, UUID event) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, webhook);
      query.setObject(2, event);
      ResultSet found = query.executeQuery();
      return found.next() ? Optional.of(delivery(found)) : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the notice could not be read", e);
    }
  }

  /** Forgets what ended before a time. */
  void clear(Instant before) {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(CLEAR)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old notices were not cleared", e);
    }
  }

  private static Delivery delivery(ResultSet found) throws SQLException {
    String outcome = found.getString("outcome");
    return new Delivery(
        found.getObject("event", UUID.class),
        found.getString("type"),
        found.getString("subject"),
        found.getString("position"),
        Delivery.State.valueOf(found.getString("state")),
        found.getInt("attempts"),
        outcome == null ? null : Delivery.Outcome.valueOf(outcome),
        found.getObject("status", Integer.class),
        time(found, "attempted_at"),
        time(found, "next_at"));
  }

  private static Instant time(ResultSet found, String column) throws SQLException {
    OffsetDateTime time = found.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
