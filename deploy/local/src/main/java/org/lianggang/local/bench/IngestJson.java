package org.lianggang.local.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A submission of 10 000 rows in JSON, from the request to the receipt, beside a bare COPY. */
final class IngestJson implements Measure {

  private static final int WARM_UP = 6;
  private static final int ROUNDS = 9;
  private static final double GOAL = 0.15;

  @Override
  public String name() {
    return "ingest-json";
  }

  @Override
  public String description() {
    return "rows a second of one POST /v1/submissions, as a share of COPY (goal " + GOAL + ")";
  }

  @Override
  public Result run(Stage stage) {
    stage.accept(2020);
    long[] post = new long[ROUNDS];
    long[] copied = new long[ROUNDS];
    int count = 0;
    try (Copy copy = new Copy(stage.pair().database().url("postgres"))) {
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        List<Rows.Row> rows = stage.rows(2021 + 100L * (round + WARM_UP));
        count = rows.size();
        byte[] body = Submissions.json("2021", rows);
        long copyNanos = copy.run("2021", rows);
        long start = System.nanoTime();
        stage.ingest().post("/v1/submissions", body, Map.of()).expect(201);
        long postNanos = System.nanoTime() - start;
        if (round >= 0) {
          post[round] = postNanos;
          copied[round] = copyNanos;
        }
      }
    }
    return result(count, Samples.of(post), Samples.of(copied));
  }

  private Result result(int rows, Samples post, Samples copied) {
    double postRate = rows / post.medianMillis() * 1_000;
    double copyRate = rows / copied.medianMillis() * 1_000;
    double share = postRate / copyRate;
    return new Result(
        name(),
        share,
        "of COPY",
        String.format(Locale.ROOT, "COPY %.0f rows/s", copyRate),
        "≥ " + GOAL,
        share >= GOAL,
        copyRate < Copy.ROWS_A_SECOND_AT_LEAST,
        List.of(
            String.format(
                Locale.ROOT,
                "%d rows: POST %.0f rows/s (median %.0f ms of %d, slowest %.0f ms); client on the"
                    + " same machine",
                rows,
                postRate,
                post.medianMillis(),
                ROUNDS,
                post.millis(1))));
  }
}
