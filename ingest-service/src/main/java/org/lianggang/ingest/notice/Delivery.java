package org.lianggang.ingest.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice on its way, or at its end: the entry of the feed that it brings, and how the last
 * attempt went (null before the first).
 */
record Delivery(
    UUID event,
    String type,
    String subject,
    String sequence,
    State state,
    int attempts,
    Outcome outcome,
    Integer status,
    Instant attemptedAt,
    Instant nextAt) {

  /** Where it stands. */
  enum State {
    WAITING,
    DELIVERED,
    GIVEN_UP
  }

  /** How an attempt went. */
  enum Outcome {
    /** Answered 2xx. */
    TAKEN,
    /** Answered anything else. */
    REFUSED,
    /** Answered 410: the receiver does not want to be asked again. */
    GONE,
    /** Not answered in time. */
    TIMED_OUT,
    /** No connection, or one that broke. */
    NOT_REACHED,
    /** The operator no longer allows the host. */
    NOT_ALLOWED
  }
}
