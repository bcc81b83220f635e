package org.lianggang.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits until analytics has followed all that ingest has published. */
public final class Following {

  private static final long PAUSE_NANOS = 50_000_000;

  private Following() {}

  /** Gives up after {@code within}, saying how far analytics has come. */
  public static void await(Api ingest, Api analytics, Duration within) {
    Instant deadline = Instant.now().plus(within);
    long head = head(ingest, deadline);
    long followed = towards(head, analytics, deadline);
    if (followed < head) {
      throw new IllegalStateException(
          "analytics has followed to %d of %d".formatted(followed, head));
    }
  }

  /** How far analytics has come when it has come to a position or the time is over. */
  public static long towards(long head, Api analytics, Instant deadline) {
    long followed = position(analytics);
    while (followed < head && Instant.now().isBefore(deadline)) {
      LockSupport.parkNanos(PAUSE_NANOS);
      followed = position(analytics);
    }
    return followed;
  }

  /** The last position of the change feed, once everything committed has one. */
  public static long head(Api ingest, Instant deadline) {
    JsonNode status = ingest.get("/v1/status").expect(200);
    while (status.path("waiting").asLong() > 0) {
      pause(deadline, status.path("waiting") + " changes have no position");
      status = ingest.get("/v1/status").expect(200);
    }
    return status.path("head").asLong();
  }

  /** The last change that its answers are computed from. */
  public static long position(Api analytics) {
    return analytics.get("/v1/status").expect(200).at("/computedUpTo/position").asLong();
  }

  private static void pause(Instant deadline, String otherwise) {
    if (Instant.now().isAfter(deadline)) {
      throw new IllegalStateException(otherwise);
    }
    LockSupport.parkNanos(PAUSE_NANOS);
  }
}
