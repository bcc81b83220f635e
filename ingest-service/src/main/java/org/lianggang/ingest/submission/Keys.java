package org.lianggang.ingest.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.lianggang.ingest.IngestSettings;

/** The answers that idempotency keys stand for, kept 30 days from the first. */
@Singleton
class Keys {

  private static final String FIND =
      """
      select request_digest, answer from idempotency
      where caller = ? and key = ? and created_at > now() - interval '30 days'
      """;

  private static final String TURN =
      "select pg_try_advisory_xact_lock(hashtextextended('key/' || ? || '/' || ?, 0))";

  private static final String KEEP =
      """
      insert into idempotency (caller, key, request_digest, status, answer, created_at)
      values (?, ?, ?, 201, ?::jsonb, now())
      on conflict (caller, key) do update
      set request_digest = excluded.request_digest, status = excluded.status,
        answer = excluded.answer, created_at = excluded.created_at
      """;

  private static final String PRUNE =
      "delete from idempotency where created_at <= now() - interval '30 days'";

  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final Duration patience;

  Keys(AgroalDataSource database, ObjectMapper json, IngestSettings settings) {
    this.database = database;
    this.json = json;
    this.patience = settings.submission().sameKeyWait();
  }

  /**
   * Waits until no other request with the key is under way; false when that took too long. Nobody
   * else has its turn until the transaction ends.
   */
  boolean takeTurn(String caller, String key) {
    long deadline = System.nanoTime() + patience.toNanos();
    boolean taken = tryTurn(caller, key);
    while (!taken && System.nanoTime() < deadline) {
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      taken = tryTurn(caller, key);
    }
    return taken;
  }

  private boolean tryTurn(String caller, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement attempt = connection.prepareStatement(TURN)) {
      attempt.setString(1, caller);
      attempt.setString(2, key);
      ResultSet row = attempt.executeQuery();
      row.next();
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be held", e);
    }
  }

  /** What was answered, and the digest of the request it was answered to. */
  record Answered(String requestDigest, Receipt receipt) {}

  Optional<Answered> find(String caller, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, caller);
      query.setString(2, key);
      ResultSet found = query.executeQuery();
      return found.next()
          ? Optional.of(
              new Answered(found.getString(1), json.readValue(found.getString(2), Receipt.class)))
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be looked up", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For whoever has the turn. */
  void keep(String caller, Delivery delivery, Receipt receipt) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, caller);
      insert.setString(2, delivery.key());
      insert.setString(3, delivery.requestDigest());
      insert.setString(4, json.writeValueAsString(receipt));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the key was not kept", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Scheduled(every = "24h")
  void prune() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(PRUNE)) {
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("old keys were not removed", e);
    }
  }
}
