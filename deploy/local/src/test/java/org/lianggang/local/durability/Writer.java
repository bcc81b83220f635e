package org.lianggang.local.durability;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.lianggang.local.api.Answer;
import org.lianggang.local.api.Api;

/**
 * A member unit that reports one ever growing count, again and again, and tries again with the same
 * key when it gets no answer. Remembers what was acknowledged.
 */
final class Writer implements Runnable {

  private static final String PERIOD = "2021";

  private final Api ingest;
  private final String indicator;
  private final int from;
  private final AtomicBoolean enough;
  private final List<Integer> acknowledged = new ArrayList<>();

  Writer(Api ingest, String indicator, int from, AtomicBoolean enough) {
    this.ingest = ingest;
    this.indicator = indicator;
    this.from = from;
    this.enough = enough;
  }

  /** The values whose acceptance was acknowledged, in that order. */
  List<Integer> acknowledged() {
    return acknowledged;
  }

  String indicator() {
    return indicator;
  }

  @Override
  public void run() {
    for (int value = from; !enough.get(); value++) {
      String key = indicator + "-" + value;
      Map<String, Object> body = submission(value);
      JsonNode receipt =
          insist(
              () -> ingest.post("/v1/submissions", body, Map.of("Idempotency-Key", key)), 201, 200);
      String accept = "/v1/submissions/" + receipt.get("id").asText() + "/accept";
      Map<String, String> reviewed =
          Map.of("If-Match", "\"" + receipt.get("digest").asText() + "\"");
      insist(() -> ingest.post(accept, Map.of(), reviewed), 200);
      acknowledged.add(value);
    }
  }

  private Map<String, Object> submission(int value) {
    return Map.of(
        "memberUnit",
        SmallCatalogue.UNIT,
        "region",
        SmallCatalogue.REGION,
        "period",
        PERIOD,
        "observations",
        List.of(
            Map.of(
                "indicator",
                indicator,
                "value",
                value,
                "reason",
                "counted again",
                "explanation",
                "counted again")));
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
