package org.lianggang.local.api;

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
    long head = head(ingest);
    long followed = position(analytics);
    while (followed < head) {
      if (Instant.now().isAfter(deadline)) {
        throw new IllegalStateException(
            "analytics has followed to %d of %d in %d s"
                .formatted(followed, head, within.toSeconds()));
      }
      LockSupport.parkNanos(PAUSE_NANOS);
      followed = position(analytics);
    }
  }

  /** The last position of the change feed. */
  public static long head(Api ingest) {
    return ingest.get("/v1/changes?after=0&limit=1").expect(200).get("head").asLong();
  }

  private static long position(Api analytics) {
    return analytics.get("/v1/status").expect(200).at("/computedUpTo/position").asLong();
  }
}
