package org.lianggang.ingest.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * A job as it stands: the receipt when it is done, the problem when it was refused or failed; lists
 * leave both out.
 */
public record Job(
    UUID id,
    State state,
    String memberUnit,
    Rows progress,
    Instant begunAt,
    Instant endedAt,
    JsonNode receipt,
    JsonNode problem) {

  /** How many rows have come so far. */
  public record Rows(int read, int checked, int stored) {}

  static Job of(StoredJob stored) {
    boolean done = stored.state == State.DONE;
    return with(stored, done ? stored.answer : null, done ? null : stored.answer);
  }

  /** Without what came of it. */
  static Job brief(StoredJob stored) {
    return with(stored, null, null);
  }

  private static Job with(StoredJob stored, JsonNode receipt, JsonNode problem) {
    return new Job(
        stored.id,
        stored.state,
        stored.caller,
        new Rows(stored.read, stored.checked, stored.stored),
        stored.begunAt,
        stored.endedAt,
        receipt,
        problem);
  }
}
