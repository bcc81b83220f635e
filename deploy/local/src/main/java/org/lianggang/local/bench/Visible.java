package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.lianggang.local.api.Acceptance;

/** From the moment an acceptance is answered until analytics answers with what was accepted. */
final class Visible implements Measure {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 100;
  private static final String PERIOD = "2025";
  private static final double GOAL_MILLIS = 1_000;
  private static final long PAUSE_NANOS = 5_000_000;
  private static final long GIVE_UP_NANOS = 60_000_000_000L;

  @Override
  public String name() {
    return "visible";
  }

  @Override
  public String description() {
    return "accepted in ingest to visible in analytics, 99th percentile in ms (goal 1000)";
  }

  @Override
  public Result run(Stage stage) {
    for (int year = 2020; year <= 2024; year++) {
      stage.accept(year);
    }
    stage.awaitFollowed();
    long[] visible = new long[ROUNDS];
    long[] pings = new long[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long ping = ping(stage);
      long nanos = untilVisible(stage, round + WARM_UP, PERIOD);
      if (round >= 0) {
        visible[round] = nanos;
        pings[round] = ping;
      }
    }
    String beside =
        String.format(Locale.ROOT, "SELECT 1 %.2f ms", Samples.of(pings).medianMillis());
    return result(name(), Samples.of(visible), ROUNDS, beside);
  }

  private static long ping(Stage stage) {
    long start = System.nanoTime();
    stage.analytics().get("/v1/ping").among(200);
    return System.nanoTime() - start;
  }

  /** One figure of a year nobody has reported yet; every round another region and value. */
  static long untilVisible(Stage stage, int round, String period) {
    String region = stage.nation().regions().get(round % stage.nation().regions().size());
    String indicator = stage.nation().indicators().get(SyntheticNation.RECOMPUTED);
    String value = "4" + round % 10 + "." + (10 + round % 89);
    JsonNode receipt =
        stage
            .ingest()
            .post("/v1/submissions", body(region, indicator, period, value), Map.of())
            .expect(201);
    Acceptance.of(receipt).by(stage.ingest()).among(200);
    long start = System.nanoTime();
    String question = "/v1/series?indicator=%s&region=%s&sex=M".formatted(indicator, region);
    while (!shows(stage.analytics().get(question).expect(200), value)) {
      if (System.nanoTime() - start > GIVE_UP_NANOS) {
        throw new IllegalStateException(value + " is not visible after a minute");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return System.nanoTime() - start;
  }

  private static byte[] body(String region, String indicator, String period, String value) {
    return """
        {"memberUnit": "%s", "region": "%s", "period": "%s", "observations": [
          {"indicator": "%s", "sex": "M", "value": %s, "reason": "measured again",
           "explanation": "合成数据 synthetic"}]}
        """
        .formatted(SyntheticNation.UNIT, region, period, indicator, value)
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static boolean shows(JsonNode series, String value) {
    return series.findValues("value").stream().anyMatch(shown -> shown.asText().equals(value));
  }

  /** Of so many rounds, beside what they are to be seen against. */
  static Result result(String measure, Samples visible, int rounds, String beside) {
    double value = visible.millis(0.99);
    return new Result(
        measure,
        value,
        "ms",
        beside,
        "≤ " + GOAL_MILLIS,
        value <= GOAL_MILLIS,
        false,
        List.of(
            String.format(
                Locale.ROOT,
                "median %.0f ms, slowest %.0f ms of %d, asked every 5 ms",
                visible.medianMillis(),
                visible.millis(1),
                rounds)));
  }
}
