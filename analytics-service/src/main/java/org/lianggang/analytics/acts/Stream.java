package org.lianggang.analytics.acts;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lianggang.analytics.access.Sight;

/** One listener: what it was sent last, and whether it still takes in the events before. */
final class Stream {

  private static final int AT_ONCE = 200;

  private final SseEventSink sink;
  private final Sse sse;
  private final Collection<String> regions;
  private final Sight sight;
  private final AtomicBoolean sending = new AtomicBoolean();
  private long last;
  private Instant spoken;

  Stream(
      SseEventSink sink, Sse sse, Collection<String> regions, Sight sight, long last, Instant now) {
    this.sink = sink;
    this.sse = sse;
    this.regions = List.copyOf(regions);
    this.sight = sight;
    this.last = last;
    this.spoken = now;
  }

  /** What the listener may hear of, and until when. */
  Sight sight() {
    return sight;
  }

  /** What the listener was let in with holds no longer. */
  boolean isOver(Instant now) {
    return !now.isBefore(sight.until());
  }

  /** The listener came with a key that is not among those that hold. */
  boolean isRevoked(Set<UUID> held) {
    return sight.key().filter(key -> !held.contains(key)).isPresent();
  }

  boolean isOpen() {
    return !sink.isClosed();
  }

  /** A line without meaning, so that nobody on the way takes the silence for an end. */
  void begin() {
    sink.send(sse.newEventBuilder().comment("open").build());
  }

  /** Sends what is new up to the head; nothing while the listener is behind with what was sent. */
  void tell(EventStore events, Connection connection, long head, Instant now, Duration silence)
      throws SQLException {
    if (!sending.compareAndSet(false, true)) {
      return;
    }
    CompletionStage<?> sent = CompletableFuture.completedFuture(null);
    List<EventStore.Event> some =
        last < head ? events.after(connection, last, regions, AT_ONCE) : List.of();
    for (EventStore.Event event : some) {
      sent = sent.thenCompose(before -> sink.send(written(event)));
    }
    if (some.size() < AT_ONCE) {
      last = Math.max(last, head);
    } else {
      last = some.get(some.size() - 1).number();
    }
    if (!some.isEmpty()) {
      spoken = now;
    } else if (spoken.plus(silence).isBefore(now)) {
      spoken = now;
      sent =
          sent.thenCompose(before -> sink.send(sse.newEventBuilder().comment("heartbeat").build()));
    }
    sent.whenComplete(
        (done, failure) -> {
          sending.set(false);
          if (failure != null) {
            sink.close();
          }
        });
  }

  void end() {
    sink.close();
  }

  private OutboundSseEvent written(EventStore.Event event) {
    return sse.newEventBuilder()
        .id(String.valueOf(event.number()))
        .name(event.kind())
        .data(String.class, event.body())
        .build();
  }
}
