package org.lianggang.analytics.acts;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.lianggang.analytics.disclosure.Clearance;

/** Keeps what is still to be told to whom; what was told is forgotten. */
@Singleton
class DeliveryStore {

  private static final int AT_ONCE = 50;

  /**
   * An event on its way.
   *
   * @param attempts counted with this one
   * @param clearance what the subscriber may be told
   */
  record Due(
      String subscription,
      String url,
      String secret,
      long number,
      int attempts,
      Clearance clearance) {}

  /** Looks what has happened that subscriptions want to be told of. */
  void distribute(Connection connection, Instant now) throws SQLException {
    try (PreparedStatement distribute =
        connection.prepareStatement(
            """
            with recursive wanted as materialized (
              select s.id, s.number, s.body, s.clearance, h.number as head
              from acts.subscription s, acts.head h
              where s.active and s.number < h.number
              for update of s skip locked
            ),
            below as (
              select w.id, r.code from wanted w
              join region r on w.body -> 'regions' @> to_jsonb(r.code)
              union
              select b.id, r.code from below b join region r on r.parent = b.code
            ),
            added as (
              insert into acts.delivery (subscription, number, warning, due)
              select w.id, e.number, e.warning, ?
              from wanted w
              join acts.event e on e.number > w.number and e.number <= w.head
              where (jsonb_typeof(w.body -> 'regions') is distinct from 'array'
                     or exists (select from below b where b.id = w.id and b.code = e.region))
                and (jsonb_typeof(w.body -> 'codes') is distinct from 'array'
                     or w.body -> 'codes' @> (e.body -> 'code'))
                and (jsonb_typeof(w.body -> 'levels') is distinct from 'array'
                     or w.body -> 'levels' @> (e.body -> 'level'))
                and (w.clearance = 'FULL'
                     or exists (select from open.happened o where o.number = e.number))
            )
            update acts.subscription s set number = w.head from wanted w where w.id = s.id
            """)) {
      distribute.setObject(1, utc(now));
      distribute.executeUpdate();
    }
  }

  /** Those due, one of each warning; nobody else tries them until then. */
  List<Due> claim(Connection connection, Instant now, Instant until) throws SQLException {
    try (PreparedStatement claim =
        connection.prepareStatement(
            """
            with due as (
              select d.subscription, d.number from acts.delivery d
              join acts.subscription s on s.id = d.subscription and s.active
              where d.due <= ? and not exists (
                select from acts.delivery earlier
                where earlier.subscription = d.subscription and earlier.warning = d.warning
                  and earlier.number < d.number)
              order by d.due, d.number
              limit ?
              for update of d skip locked
            )
            update acts.delivery d set due = ?, attempts = d.attempts + 1
            from due, acts.subscription s
            where d.subscription = due.subscription and d.number = due.number
              and s.id = d.subscription
            returning d.subscription, s.body ->> 'url', s.secret, d.number, d.attempts,
              s.clearance
            """)) {
      claim.setObject(1, utc(now));
      claim.setInt(2, AT_ONCE);
      claim.setObject(3, utc(until));
      try (ResultSet rows = claim.executeQuery()) {
        List<Due> all = new ArrayList<>();
        while (rows.next()) {
          all.add(
              new Due(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getLong(4),
                  rows.getInt(5),
                  Clearance.valueOf(rows.getString(6))));
        }
        return all;
      }
    }
  }

  void told(Connection connection, Due due) throws SQLException {
    change(
        connection,
        "delete from acts.delivery where subscription = ? and number = ?",
        due.subscription(),
        due.number());
  }

  void again(Connection connection, Due due, Instant at) throws SQLException {
    change(
        connection,
        "update acts.delivery set due = ? where subscription = ? and number = ?",
        utc(at),
        due.subscription(),
        due.number());
  }

  void givenUp(Connection connection, Due due) throws SQLException {
    told(connection, due);
    change(
        connection,
        "update acts.subscription set given_up = given_up + 1 where id = ?",
        due.subscription());
  }

  /** The receiver wants no more. */
  void gone(Connection connection, Due due) throws SQLException {
    change(
        connection, "update acts.subscription set active = false where id = ?", due.subscription());
  }

  /** status: null where there was no answer */
  void outcome(Connection connection, Due due, String outcome, Integer status, Instant at)
      throws SQLException {
    change(
        connection,
        """
        update acts.subscription set last_outcome = ?, last_status = ?::integer, last_at = ?
        where id = ?
        """,
        outcome,
        status,
        utc(at),
        due.subscription());
  }

  private static void change(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
