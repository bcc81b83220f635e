package org.lianggang.ingest.notice;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;

/**
 * Makes out a delivery for every webhook that wants an entry of the feed. Instances take turns, and
 * how far they came commits with what they made out: every entry is looked at once.
 */
@Singleton
public class Distribution {

  private static final int AT_A_TIME = 1000;

  private static final String BEHIND = "select head - position from feed_state, distribution";

  private static final String REACHED = "select position from distribution for update";

  private static final String HEAD = "select head from feed_state";

  /**
   * An entry about no unit or no region goes to all; a reminder to those that want one on that day,
   * whatever types they name.
   */
  private static final String MAKE_OUT =
      """
      with entry as (
        select f.position, f.id, f.type,
          coalesce(f.document->>'unit', f.document->>'memberUnit', s.member_unit) as unit,
          coalesce(f.document->>'region', f.region) as region,
          case when f.type = 'org.lianggang.obligation.reminder'
            then (f.document->>'days')::integer end as days
        from feed f left join submission s on s.id = f.submission
        where f.position > ? and f.position <= ?)
      insert into delivery (webhook, position, event, state, next_at)
      select w.code, e.position, e.id, 'WAITING', ?
      from entry e
      join webhook w on e.position > w.after_position
        and (w.body->>'active')::boolean and w.disabled_at is null
        and (e.unit is null or w.body->'units' is null or w.body->'units' @> to_jsonb(e.unit))
        and (e.region is null or w.body->'regions' is null
          or w.body->'regions' @> to_jsonb(e.region))
        and case
          when e.days is null then w.body->'types' is null or w.body->'types' @> to_jsonb(e.type)
          when e.days <= 0 then w.body->'remind'->'daysBefore' @> to_jsonb(-e.days)
          else w.body->'remind'->'daysAfter' @> to_jsonb(e.days)
        end
      on conflict do nothing
      """;

  private static final String REACH = "update distribution set position = ?";

  private final AgroalDataSource database;
  private final Clock clock;

  Distribution(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  @Scheduled(
      every = "{lianggang.notice.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void distribute() {
    try (Connection connection = database.getConnection()) {
      if (number(connection, BEHIND) == 0) {
        return;
      }
      long head = number(connection, HEAD);
      for (long from = number(connection, REACHED); from < head; from += AT_A_TIME) {
        makeOut(connection, from, Math.min(head, from + AT_A_TIME));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the notices were not made out", e);
    }
  }

  private void makeOut(Connection connection, long after, long last) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(MAKE_OUT);
        PreparedStatement reach = connection.prepareStatement(REACH)) {
      insert.setLong(1, after);
      insert.setLong(2, last);
      insert.setTimestamp(3, Timestamp.from(clock.instant()));
      insert.executeUpdate();
      reach.setLong(1, last);
      reach.executeUpdate();
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      ResultSet found = query.executeQuery();
      found.next();
      return found.getLong(1);
    }
  }
}
