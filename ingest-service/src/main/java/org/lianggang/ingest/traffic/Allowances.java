package org.lianggang.ingest.traffic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.lianggang.ingest.IngestSettings;

/**
 * How much each caller may still ask of this instance: a bucket of so many requests that fills
 * again steadily over the window.
 */
@ApplicationScoped
class Allowances {

  private static final int MOST_CALLERS = 100_000;

  private final OptionalInt requests;
  private final Duration window;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets;

  @Inject
  Allowances(IngestSettings settings) {
    this(settings.limit().requests(), settings.limit().window(), TimeMeter.SYSTEM_MILLISECONDS);
  }

  Allowances(OptionalInt requests, Duration window, TimeMeter time) {
    this.requests = requests;
    this.window = window;
    this.time = time;
    this.buckets =
        Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(window).build();
  }

  /** What is left to a caller who asks once more; empty where nothing is limited. */
  Optional<Allowance> ask(String caller) {
    return requests.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Allowance.of(
                requests.getAsInt(),
                window,
                buckets.get(caller, unknown -> full()).tryConsumeAndReturnRemaining(1)));
  }

  /** What is left to a caller who does not ask now; only where something is limited. */
  Allowance look(String caller) {
    return Allowance.of(
        requests.getAsInt(),
        window,
        buckets.get(caller, unknown -> full()).estimateAbilityToConsume(1));
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(
            limit -> limit.capacity(requests.getAsInt()).refillGreedy(requests.getAsInt(), window))
        .build();
  }
}
