package org.lianggang.ingest.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Claims notices that are due, for one instance at a time. */
@Singleton
class DueStore {

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

  private final AgroalDataSource database;

  DueStore(AgroalDataSource database) {
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
}
