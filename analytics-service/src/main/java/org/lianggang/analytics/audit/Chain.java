package org.lianggang.analytics.audit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Links committed acts to those before them. Instances take turns, so that it does not matter how
 * many of them do this; an act is never linked before its commit.
 */
@Singleton
public class Chain {

  private static final int AT_A_TIME = 500;

  private static final String TURN = "select pg_advisory_xact_lock(hashtextextended('audit', 0))";

  private static final String LINK =
      """
      with recursive waiting as materialized (
        select id, at, name, subject, detail, actor, row_number() over (order by id) as place
        from acts.act where number is null order by id limit %d),
      last as (
        select number, hash from acts.act where number is not null order by number desc limit 1),
      link as (
        select 0::bigint as place, null::uuid as id,
          coalesce((select number from last), 0) as number, null::text as previous,
          (select hash from last) as hash
        union all
        select w.place, w.id, link.number + 1, link.hash,
          acts.act_hash(link.number + 1, link.hash, w.id, w.at, w.name, w.subject, w.detail,
            w.actor)
        from link join waiting w on w.place = link.place + 1)
      update acts.act
      set number = link.number, previous = link.previous, hash = link.hash
      from link where acts.act.id = link.id
      """
          .formatted(AT_A_TIME);

  private final AgroalDataSource database;

  Chain(AgroalDataSource database) {
    this.database = database;
  }

  @Transactional
  @Scheduled(
      every = "{lianggang.audit.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void link() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      if (!waits(statement)) {
        return;
      }
      statement.execute(TURN);
      int linked = AT_A_TIME;
      while (linked == AT_A_TIME) {
        linked = statement.executeUpdate(LINK);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the acts were not linked", e);
    }
  }

  private static boolean waits(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select exists (select from acts.act where number is null)")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
