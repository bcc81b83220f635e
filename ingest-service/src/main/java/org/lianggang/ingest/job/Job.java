package org.lianggang.ingest.job;

import static jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
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

  private static final int SECONDS_TO_NEXT_LOOK = 1;

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

  /** While it is not over, with when it is worth asking again. */
  public ResponseBuilder answer(Status status) {
    ResponseBuilder answer = Response.status(status).type(MediaType.APPLICATION_JSON).entity(this);
    return state.isOver() ? answer : answer.header(RETRY_AFTER, SECONDS_TO_NEXT_LOOK);
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
