package org.lianggang.ingest.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.feed.Published;
import org.lianggang.ingest.watch.Counted;

/**
 * Sends what is due, however many instances do so, and again what did not arrive. No transaction is
 * open while a receiver is waited for; what an instance that died had claimed is tried again.
 */
@Singleton
public class Delivering {

  private static final Logger LOG = Logger.getLogger(Delivering.class);

  /** How much longer than an attempt may last others wait before they try it. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private static final Duration KEPT = Duration.ofDays(30);

  private final DueStore waiting;
  private final DeliveryStore deliveries;
  private final OutcomeStore outcomes;
  private final Published feed;
  private final Courier courier;
  private final Clock clock;
  private final Counted counted;
  private final Duration lease;

  Delivering(
      DueStore waiting,
      DeliveryStore deliveries,
      OutcomeStore outcomes,
      Published feed,
      Courier courier,
      Clock clock,
      Counted counted,
      IngestSettings settings) {
    this.waiting = waiting;
    this.deliveries = deliveries;
    this.outcomes = outcomes;
    this.feed = feed;
    this.courier = courier;
    this.clock = clock;
    this.counted = counted;
    this.lease = settings.notice().timeout().multipliedBy(2).plus(GRACE);
    for (Delivery.Outcome outcome : Delivery.Outcome.values()) {
      counted.deliveries(outcome.name(), 0);
    }
  }

  @Scheduled(
      every = "{lianggang.notice.interval}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void deliver() {
    List<Due> claimed = claim();
    while (!claimed.isEmpty()) {
      CompletableFuture.allOf(
              claimed.stream().map(this::deliver).toArray(CompletableFuture<?>[]::new))
          .join();
      claimed = claim();
    }
  }

  /** What ended more than 30 days ago is shown no longer. */
  @Scheduled(every = "1h")
  public void clear() {
    deliveries.clear(clock.instant().minus(KEPT));
  }

  private List<Due> claim() {
    Instant now = clock.instant();
    return waiting.claim(now, now.plus(lease));
  }

  private CompletableFuture<Void> deliver(Due due) {
    byte[] body = feed.json(due.position()).getBytes(UTF_8);
    return courier.carry(due, body, clock.instant()).thenAccept(attempt -> writeDown(due, attempt));
  }

  private void writeDown(Due due, Attempt attempt) {
    Instant now = clock.instant();
    counted.deliveries(attempt.outcome().name(), 1);
    if (attempt.asked() != null) {
      outcomes.hold(due, now.plus(attempt.asked()));
    }
    switch (attempt.outcome()) {
      case TAKEN -> outcomes.taken(due, attempt);
      case GONE -> outcomes.gone(due, attempt, now);
      default ->
          Backoff.after(due.attempts(), ThreadLocalRandom.current().nextDouble(), attempt.asked())
              .ifPresentOrElse(
                  wait -> outcomes.failed(due, attempt, now.plus(wait)),
                  () -> {
                    LOG.warnf("A notice to %s is given up: %s", due.to().webhook(), due.event());
                    outcomes.givenUp(due, attempt, now);
                  });
    }
  }
}
