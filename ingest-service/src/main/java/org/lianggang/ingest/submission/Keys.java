package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.KEY_USED_FOR_OTHER_CONTENT;
import static org.lianggang.ingest.problem.FindingCode.REQUEST_UNDER_WAY;

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
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Problem;

/** The answers that idempotency keys stand for, kept 30 days from the first. */
@Singleton
class Keys {

  private static final String FIND =
      """
      select request_digest, status, answer from idempotency
      where caller = ? and key = ? and created_at > now() - interval '30 days'
      """;

  private static final String TURN =
      "select pg_try_advisory_xact_lock(hashtextextended('key/' || ? || '/' || ?, 0))";

  private static final String KEEP =
      """
      insert into idempotency (caller, key, request_digest, status, answer, created_at)
      values (?, ?, ?, ?, ?::jsonb, now())
      on conflict (caller, key) do update
      set request_digest = excluded.request_digest, status = excluded.status,
        answer = excluded.answer, created_at = excluded.created_at
      """;

  private static final String FORGET =
      "delete from idempotency where caller = ? and key = ? and status = 202";

  private static final String PRUNE =
      "delete from idempotency where created_at <= now() - interval '30 days'";

  private static final int CREATED = 201;
  private static final int ACCEPTED = 202;
  private static final int RETRY_SECONDS = 5;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  private final AgroalDataSource database;
  private final ObjectMapper json;
  private final WholeView whole;
  private final Duration patience;

  Keys(AgroalDataSource database, ObjectMapper json, WholeView whole, IngestSettings settings) {
    this.database = database;
    this.json = json;
    this.whole = whole;
    this.patience = settings.submission().sameKeyWait();
  }

  /**
   * Waits until no other request with the key is under way; false when that took too long. Nobody
   * else has its turn until the transaction ends.
   */
  private boolean takeTurn(String caller, String key) {
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

  /**
   * What the same request was answered before, or why it has to wait or is none; empty where it is
   * the first with its key, which nobody else can use until the transaction ends.
   */
  Optional<Outcome> answered(String caller, Delivery delivery) {
    return delivery.hasKey() ? whole.of(() -> lookUp(caller, delivery)) : Optional.empty();
  }

  private Optional<Outcome> lookUp(String caller, Delivery delivery) {
    return takeTurn(caller, delivery.key())
        ? find(caller, delivery.key()).map(answered -> again(answered, delivery))
        : Optional.of(underWay(delivery.key()));
  }

  private static Outcome again(Answered answered, Delivery delivery) {
    return answered.requestDigest().equals(delivery.requestDigest())
        ? answered.outcome()
        : Outcome.refused(
            Problem.conflict(
                Finding.at(
                    KEY_USED_FOR_OTHER_CONTENT,
                    null,
                    "Idempotency-Key",
                    delivery.key(),
                    delivery.key())));
  }

  private static Outcome underWay(String key) {
    return Outcome.refused(
        Problem.later(
            RETRY_SECONDS, Finding.at(REQUEST_UNDER_WAY, null, "Idempotency-Key", key, key)));
  }

  /** What was answered, and the digest of the request it was answered to. */
  private record Answered(String requestDigest, Outcome outcome) {}

  private Optional<Answered> find(String caller, String key) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(FIND)) {
      query.setString(1, caller);
      query.setString(2, key);
      ResultSet found = query.executeQuery();
      return found.next()
          ? Optional.of(
              new Answered(found.getString(1), outcome(found.getInt(2), found.getString(3))))
          : Optional.empty();
    } catch (SQLException e) {
      throw new IllegalStateException("the key could not be looked up", e);
    }
  }

  private Outcome outcome(int status, String answer) {
    try {
      return status == ACCEPTED
          ? new Outcome.Queued(json.readValue(answer, UUID.class))
          : new Outcome.Done(json.readValue(answer, Receipt.class));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For whoever has the turn, or finishes the job that stands under the key. */
  void keep(String caller, Delivery delivery, Receipt receipt) {
    whole.run(() -> keep(caller, delivery, CREATED, receipt));
  }

  void keep(String caller, Delivery delivery, UUID job) {
    whole.run(() -> keep(caller, delivery, ACCEPTED, job));
  }

  private void keep(String caller, Delivery delivery, int status, Object answer) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, caller);
      insert.setString(2, delivery.key());
      insert.setString(3, delivery.requestDigest());
      insert.setInt(4, status);
      insert.setString(5, json.writeValueAsString(answer));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the key was not kept", e);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of a job that came to nothing, so that the request can be sent again. */
  void forget(String caller, Delivery delivery) {
    if (!delivery.hasKey()) {
      return;
    }
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setString(1, caller);
      delete.setString(2, delivery.key());
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the key was not forgotten", e);
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
