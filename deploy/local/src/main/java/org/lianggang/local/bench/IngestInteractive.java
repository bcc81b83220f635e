package org.lianggang.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import org.lianggang.local.api.Acceptance;
import org.lianggang.local.api.Api;

/** A clerk's report of 60 rows, on an idle service and while another unit sends a long one. */
final class IngestInteractive implements Measure {

  private static final int ROWS_OF_A_CLERK = 60;
  private static final int ROWS_OF_A_BUREAU = 200_000;
  private static final int REPORTS = 300;
  private static final int REPORTS_MEANWHILE_AT_MOST = 5_000;
  private static final int BEFORE = 2020;
  private static final int YEAR = 2021;
  private static final int BULK = 2022;
  private static final double GOAL = 10;

  @Override
  public String name() {
    return "ingest-interactive";
  }

  @Override
  public String description() {
    return "POST /v1/submissions of %d rows, as a multiple of a GET that runs SELECT 1 at p99 (goal %.0f)"
        .formatted(ROWS_OF_A_CLERK, GOAL);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.reporting((long) (ROWS_OF_A_BUREAU * scale));
  }

  /**
   * Each report of another region, whose figures of the year before are there already; and each
   * once before it counts, so that what is compiled meanwhile does not.
   */
  @Override
  public Result run(Stage stage) {
    List<List<Rows.Row>> before = reports(stage, BEFORE);
    for (List<Rows.Row> report : before) {
      Acceptance.of(post(stage.ingest(), BEFORE, report)).by(stage.ingest()).among(200);
      stage.ingest().get("/v1/ping").among(200);
    }
    stage.awaitFollowed();
    List<List<Rows.Row>> reports = reports(stage, YEAR);
    idle(stage, reports);
    return result(idle(stage, reports), meanwhile(stage, reports));
  }

  private static Waits idle(Stage stage, List<List<Rows.Row>> reports) {
    Waits waits = new Waits(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < REPORTS; i++) {
      waits.add(stage, reports.get(i % reports.size()));
    }
    return waits;
  }

  private static Waits meanwhile(Stage stage, List<List<Rows.Row>> reports) {
    String bulk = String.valueOf(BULK);
    Path table = TableFile.of(stage.file("bulk.csv"), bulk, stage.rows(ROWS_OF_A_BUREAU, BULK));
    Waits waits = new Waits(new ArrayList<>(), new ArrayList<>());
    Future<Sender.Times> load =
        AtOnce.begin(() -> stage.sender(SyntheticNation.UNIT).deliver(table, bulk));
    for (int i = 0; !load.isDone() && i < REPORTS_MEANWHILE_AT_MOST; i++) {
      waits.add(stage, reports.get(i % reports.size()));
    }
    AtOnce.answer(load);
    return waits;
  }

  /** Of one region each. */
  private static List<List<Rows.Row>> reports(Stage stage, int year) {
    List<Rows.Row> rows = stage.rows(ROWS_OF_A_BUREAU, year);
    int ofRegion = stage.nation().rowsOfRegion();
    List<List<Rows.Row>> reports = new ArrayList<>();
    for (int from = 0;
        from + ofRegion <= rows.size() && reports.size() < REPORTS;
        from += ofRegion) {
      reports.add(rows.subList(from, from + ROWS_OF_A_CLERK));
    }
    return reports;
  }

  private static JsonNode post(Api ingest, int year, List<Rows.Row> report) {
    byte[] body = Submissions.json(String.valueOf(year), report);
    return ingest.post("/v1/submissions", body, Map.of()).expect(201);
  }

  /** Nanoseconds until each was answered. */
  private record Waits(List<Long> posts, List<Long> pings) {

    void add(Stage stage, List<Rows.Row> report) {
      long start = System.nanoTime();
      stage.ingest().get("/v1/ping").among(200);
      long pinged = System.nanoTime();
      byte[] body = Submissions.json(String.valueOf(YEAR), report);
      long begun = System.nanoTime();
      stage.ingest().post("/v1/submissions", body, Map.of()).among(201);
      posts.add(System.nanoTime() - begun);
      pings.add(pinged - start);
    }

    double multiple() {
      return Samples.of(posts).millis(0.99) / Samples.of(pings).millis(0.99);
    }

    String line(String when) {
      Samples post = Samples.of(posts);
      Samples ping = Samples.of(pings);
      return String.format(
          Locale.ROOT,
          "%s: p99 %.1f ms (%.1f × the p99 of SELECT 1, %.2f ms), median %.1f ms (%.1f × %.2f ms), %d"
              + " reports",
          when,
          post.millis(0.99),
          multiple(),
          ping.millis(0.99),
          post.medianMillis(),
          post.medianMillis() / ping.medianMillis(),
          ping.medianMillis(),
          posts.size());
    }
  }

  private Result result(Waits idle, Waits meanwhile) {
    Samples pings = Samples.of(idle.pings());
    return new Result(
        name(),
        idle.multiple(),
        "× SELECT 1",
        String.format(Locale.ROOT, "SELECT 1, p99 %.2f ms", pings.millis(0.99)),
        "≤ " + GOAL,
        idle.multiple() <= GOAL,
        pings.medianMillis() > ReadAttainment.PING_MILLIS_AT_MOST,
        List.of(
            idle.line("idle"),
            meanwhile.posts().isEmpty()
                ? "the long report was over at once"
                : meanwhile.line("while a long report is taken in")));
  }
}
