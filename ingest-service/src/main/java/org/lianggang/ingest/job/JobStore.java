package org.lianggang.ingest.job;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Jobs as those see them who work on them, on any instance. */
@Singleton
class JobStore {

  /** Callers with the fewest jobs under way first, so that ten senders share the workers. */
  private static final String OPEN =
      """
      select id from job waiting
      where state in ('QUEUED', 'RUNNING')
      order by (
        select count(*) from job r where r.state = 'RUNNING' and r.caller = waiting.caller), id
      limit 100
      """;

  /** Held until the transaction ends, hence also when the process does. */
  private static final String TURN =
      "select pg_try_advisory_xact_lock(hashtextextended('job/' || ?, 0))";

  /**
   * Held until the transaction ends: whoever counts what is open also queues before others count.
   */
  private static final String COUNTING =
      "select pg_advisory_xact_lock(hashtextextended('jobs/' || ?, 0))";

  private static final String START =
      "update job set state = 'RUNNING', attempts = attempts + 1 where id = ?";

  private static final String PROGRESS =
      """
      update job set rows_checked = greatest(rows_checked, ?), rows_stored = greatest(rows_stored, ?)
      where id = ?
      returning cancelling
      """;

  private static final String LEFT =
      "select id from job where state = 'RECEIVING' and begun_at < ?";

  private final AgroalDataSource database;

  JobStore(AgroalDataSource database) {
    this.database = database;
  }

  @Transactional(TxType.REQUIRES_NEW)
  List<UUID> open() {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(OPEN)) {
      return ids(query.executeQuery());
    } catch (SQLException e) {
      throw new IllegalStateException("the jobs could not be read", e);
    }
  }

  /** Whose rows were coming in before a time. */
  @Transactional(TxType.REQUIRES_NEW)
  List<UUID> leftSince(Instant time) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(LEFT)) {
      query.setObject(1, time.atOffset(ZoneOffset.UTC));
      return ids(query.executeQuery());
    } catch (SQLException e) {
      throw new IllegalStateException("the jobs could not be read", e);
    }
  }

  @Transactional(TxType.MANDATORY)
  boolean takeTurn(UUID job) {
    try (Connection connection = database.getConnection();
        PreparedStatement attempt = connection.prepareStatement(TURN)) {
      attempt.setString(1, job.toString());
      ResultSet row = attempt.executeQuery();
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the job " + job + " could not be taken", e);
    }
  }

  @Transactional(TxType.MANDATORY)
  void countAlone(String caller) {
    try (Connection connection = database.getConnection();
        PreparedStatement wait = connection.prepareStatement(COUNTING)) {
      wait.setString(1, caller);
      wait.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the jobs of " + caller + " were not counted", e);
    }
  }

  /** Seen by others at once, as is all progress. */
  @Transactional(TxType.REQUIRES_NEW)
  void start(UUID job) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(START)) {
      update.setObject(1, job);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the job " + job + " was not started", e);
    }
  }

  /** Whether it is to be cancelled. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean progress(UUID job, int checked, int stored) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(PROGRESS)) {
      update.setInt(1, checked);
      update.setInt(2, stored);
      update.setObject(3, job);
      ResultSet row = update.executeQuery();
      return row.next() && row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the progress of " + job + " was not told", e);
    }
  }

  private static List<UUID> ids(ResultSet found) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    while (found.next()) {
      ids.add(found.getObject(1, UUID.class));
    }
    return ids;
  }
}
