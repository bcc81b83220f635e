package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.api.Answer;
import org.lianggang.local.api.Api;

/**
 * A member unit that hands in tables of any length, under a new key each, and has them accepted.
 */
record Sender(Api ingest, String unit) {

  /** Nanoseconds from the first byte until the report was answered, judged and accepted. */
  record Times(long answered, long judged, long accepted) {

    /** Its rows in a second until they were accepted. */
    double rate(int rows) {
      return rows / (accepted / 1e9);
    }
  }

  Times deliver(Path table, String period) {
    long start = System.nanoTime();
    Answer answer =
        ingest
            .post(
                "/v1/submissions?memberUnit=%s&region=000000&period=%s".formatted(unit, period),
                table,
                Map.of("Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString()))
            .among(201, 202);
    long answered = System.nanoTime() - start;
    JsonNode receipt = answer.status() == 202 ? awaitReceipt(answer) : answer.expect(201);
    long judged = System.nanoTime() - start;
    Acceptance.of(receipt).by(ingest).among(200);
    return new Times(answered, judged, System.nanoTime() - start);
  }

  /** Of a report that is judged by a job. */
  private JsonNode awaitReceipt(Answer queued) {
    String path = queued.headers().firstValue("Location").orElseThrow();
    Answer answer = queued;
    while (secondsToNextLook(answer).isPresent()) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(secondsToNextLook(answer).getAsLong()));
      answer = ingest.get(path).among(200);
    }
    JsonNode job = answer.expect(200);
    if (!job.path("state").asText().equals("DONE")) {
      throw new IllegalStateException("a report was not taken: " + job);
    }
    return job.get("receipt");
  }

  /** Of a job that is not over. */
  private static OptionalLong secondsToNextLook(Answer answer) {
    return answer.headers().firstValueAsLong("Retry-After");
  }
}
