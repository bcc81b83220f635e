package org.lianggang.ingest.notice;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.lianggang.ingest.audit.Acts;
import org.lianggang.ingest.notice.Delivery.State;

/** Writes down how an attempt went, and what that says of its webhook. */
@Singleton
class OutcomeStore {

  /** What has ended meanwhile stays as it is. */
  private static final String ATTEMPTED =
      """
      update delivery set state = ?, outcome = ?, status = ?, next_at = ?
      where webhook = ? and position = ? and state = 'WAITING'
      """;

  private static final String HOLD =
      "update webhook set not_before = greatest(not_before, ?) where code = ?";

  private static final String WORKS =
      "update webhook set failing_since = null where code = ? and failing_since is not null";

  private static final String FAILS =
      "update webhook set failing_since = coalesce(failing_since, ?) where code = ?";

  private static final String DISABLE =
      "update webhook set disabled_at = ? where code = ? and disabled_at is null";

  private static final String GIVE_UP =
      """
      update delivery set state = 'GIVEN_UP', next_at = null, attempted_at = ?
      where webhook = ? and state = 'WAITING'
      """;

  private static final String AGAIN =
      """
      update delivery set state = 'WAITING', attempts = 0, next_at = ?
      where webhook = ? and event = ? and state = 'GIVEN_UP'
      """;

  private final AgroalDataSource database;
  private final Acts acts;

  OutcomeStore(AgroalDataSource database, Acts acts) {
    this.database = database;
    this.acts = acts;
  }

  @Transactional
  void taken(Due due, Attempt attempt) {
    write(due, attempt, State.DELIVERED, null);
    run(WORKS, due.to().webhook());
  }

  @Transactional
  void failed(Due due, Attempt attempt, Instant again) {
    write(due, attempt, State.WAITING, again);
  }

  /** Its webhook is sent nothing until then, as the receiver asked. */
  @Transactional
  void hold(Due due, Instant until) {
    run(HOLD, Timestamp.from(until), due.to().webhook());
  }

  @Transactional
  void givenUp(Due due, Attempt attempt, Instant now) {
    write(due, attempt, State.GIVEN_UP, null);
    run(FAILS, Timestamp.from(now), due.to().webhook());
  }

  /** The receiver said so: whatever else waits for it is given up. */
  @Transactional
  void gone(Due due, Attempt attempt, Instant now) {
    write(due, attempt, State.GIVEN_UP, null);
    if (run(DISABLE, Timestamp.from(now), due.to().webhook()) > 0) {
      run(GIVE_UP, Timestamp.from(now), due.to().webhook());
      acts.record(now, "webhook.disable", due.to().webhook(), attempt);
    }
  }

  /** From the beginning; only what was given up. */
  @Transactional
  void again(String webhook, UUID event, Instant now) {
    if (run(AGAIN, Timestamp.from(now), webhook, event) > 0) {
      acts.record(now, "webhook.redeliver", webhook, new Redelivery(event));
    }
  }

  private record Redelivery(UUID event) {}

  private void write(Due due, Attempt attempt, State state, Instant next) {
    run(
        ATTEMPTED,
        state.name(),
        attempt.outcome().name(),
        attempt.status(),
        next == null ? null : Timestamp.from(next),
        due.to().webhook(),
        due.position());
  }

  private int run(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        update.setObject(i + 1, values[i]);
      }
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the outcome of a notice was not kept", e);
    }
  }
}
