package org.lianggang.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.api.Answer;
import org.lianggang.local.api.Api;
import org.lianggang.local.api.UnexpectedAnswer;

/**
 * A member unit that reports ever growing counts, again and again, and tries again with the same
 * key when it gets no answer. Remembers what was acknowledged.
 */
final class Writer implements Runnable {

  private final Api ingest;
  private final String name;
  private final IntFunction<List<Map<String, Object>>> rows;
  private final int from;
  private final Turns turns;
  private final long restNanos;
  private final List<Integer> acknowledged = new CopyOnWriteArrayList<>();

  private Writer(
      Api ingest,
      String name,
      IntFunction<List<Map<String, Object>>> rows,
      int from,
      Turns turns,
      Duration rest) {
    this.ingest = ingest;
    this.name = name;
    this.rows = rows;
    this.from = from;
    this.turns = turns;
    this.restNanos = rest.toNanos();
  }

  /** Of one figure at a time. */
  static Writer ofOne(Api ingest, String indicator, int from, Turns turns) {
    return new Writer(
        ingest,
        indicator,
        value -> List.of(SmallCatalogue.row(indicator, "2021", "_T", "_T", value)),
        from,
        turns,
        Duration.ofMillis(700));
  }

  /** Of so many figures that a job judges them. */
  static Writer ofVeryMany(Api ingest, Turns turns) {
    return new Writer(ingest, "LONG", SmallCatalogue::longReport, 1, turns, Duration.ofSeconds(15));
  }

  /** The values whose acceptance was acknowledged, in that order. */
  List<Integer> acknowledged() {
    return acknowledged;
  }

  String name() {
    return name;
  }

  @Override
  public void run() {
    for (int value = from; turns.begin(); value++) {
      try {
        report(value);
      } catch (UnexpectedAnswer e) {
        throw new IllegalStateException(name + " at " + value + ": " + e.getMessage(), e);
      } finally {
        turns.end();
      }
      LockSupport.parkNanos(restNanos);
    }
  }

  private void report(int value) {
    String key = name + "-" + value;
    Map<String, Object> body = SmallCatalogue.report(rows.apply(value));
    JsonNode answer =
        insist(
            () -> ingest.post("/v1/submissions", body, Map.of("Idempotency-Key", key)),
            201,
            200,
            202);
    JsonNode receipt = answer.has("digest") ? answer : receiptOf(answer.get("id").asText());
    insist(() -> Acceptance.of(receipt).by(ingest), 200);
    acknowledged.add(value);
  }

  /** Of a job, however often its service is ended meanwhile. */
  private JsonNode receiptOf(String job) {
    JsonNode now = insist(() -> ingest.get("/v1/jobs/" + job), 200);
    while (!now.has("endedAt")) {
      LockSupport.parkNanos(50_000_000);
      now = insist(() -> ingest.get("/v1/jobs/" + job), 200);
    }
    if (!now.has("receipt")) {
      throw new IllegalStateException("the job came to nothing: " + now);
    }
    return now.get("receipt");
  }

  /** Connection lost, or 503: the same again until there is an answer. */
  private static JsonNode insist(Supplier<Answer> call, int... expected) {
    while (true) {
      try {
        Answer answer = call.get();
        if (answer.status() != 503) {
          return answer.expect(expected);
        }
      } catch (UncheckedIOException lost) {
        LockSupport.parkNanos(50_000_000);
      }
      LockSupport.parkNanos(50_000_000);
    }
  }
}
