package org.lianggang.analytics.acts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.lianggang.analytics.AnalyticsSettings;
import org.lianggang.analytics.watch.Counted;

/**
 * Tells subscribers what happens, and again what did not arrive: at least once, of one warning in
 * order. No transaction is open while a receiver is waited for; what an instance that died had
 * claimed is tried again.
 */
@Singleton
public class Delivering {

  private static final Logger LOG = Logger.getLogger(Delivering.class);

  /** How much longer than an attempt may last others wait before they try it. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final DataSource database;
  private final DeliveryStore deliveries;
  private final EventStore events;
  private final Courier courier;
  private final Counted counted;
  private final Duration lease;

  Delivering(
      DataSource database,
      DeliveryStore deliveries,
      EventStore events,
      Courier courier,
      Counted counted,
      AnalyticsSettings settings) {
    this.database = database;
    this.deliveries = deliveries;
    this.events = events;
    this.courier = courier;
    this.counted = counted;
    this.lease = settings.notice().timeout().multipliedBy(2).plus(GRACE);
    for (Attempt.Outcome outcome : Attempt.Outcome.values()) {
      counted.deliveries(outcome.name(), 0);
    }
  }

  private record Letter(DeliveryStore.Due due, byte[] body) {}

  private record Answered(DeliveryStore.Due due, Attempt attempt) {}

  @Scheduled(
      every = "{lianggang.notice.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void deliver() throws SQLException {
    List<Letter> claimed = claim();
    while (!claimed.isEmpty()) {
      List<CompletableFuture<Answered>> under =
          claimed.stream()
              .map(
                  letter ->
                      courier
                          .carry(letter.due(), letter.body(), Instant.now())
                          .thenApply(attempt -> new Answered(letter.due(), attempt)))
              .toList();
      for (CompletableFuture<Answered> one : under) {
        writeDown(one.join());
      }
      claimed = claim();
    }
  }

  private List<Letter> claim() throws SQLException {
    Instant now = Instant.now();
    try (Connection connection = database.getConnection()) {
      deliveries.distribute(connection, now);
      List<DeliveryStore.Due> due = deliveries.claim(connection, now, now.plus(lease));
      List<Letter> letters = new ArrayList<>();
      for (DeliveryStore.Due one : due) {
        Optional<EventStore.Event> event = events.find(connection, one.number(), one.clearance());
        if (event.isPresent()) {
          letters.add(new Letter(one, event.get().body().getBytes(UTF_8)));
        } else {
          deliveries.told(connection, one);
        }
      }
      return letters;
    }
  }

  private void writeDown(Answered answered) throws SQLException {
    Instant now = Instant.now();
    DeliveryStore.Due due = answered.due();
    Attempt attempt = answered.attempt();
    counted.deliveries(attempt.outcome().name(), 1);
    try (Connection connection = database.getConnection()) {
      deliveries.outcome(connection, due, attempt.outcome().name(), attempt.status(), now);
      switch (attempt.outcome()) {
        case TAKEN -> deliveries.told(connection, due);
        case GONE -> deliveries.gone(connection, due);
        default -> fail(connection, due, attempt, now);
      }
    }
  }

  private void fail(Connection connection, DeliveryStore.Due due, Attempt attempt, Instant now)
      throws SQLException {
    double chance = ThreadLocalRandom.current().nextDouble();
    var wait = Backoff.after(due.attempts(), chance, attempt.asked());
    if (wait.isPresent()) {
      deliveries.again(connection, due, now.plus(wait.get()));
    } else {
      LOG.warnf("An event to %s is given up: %d", due.subscription(), due.number());
      deliveries.givenUp(connection, due);
    }
  }
}
