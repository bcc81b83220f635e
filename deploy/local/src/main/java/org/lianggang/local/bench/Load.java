package org.lianggang.local.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.lianggang.local.api.Answer;

/**
 * Clerks and dashboards at work beside a long report: what else than answers they get, what is
 * lost, and how long reads take beside SELECT 1.
 */
record Load(Duration duration) implements Measure {

  private static final int CLERKS = 200;
  private static final int DASHBOARDS = 500;
  private static final int BULK_ROWS = 1_000_000;
  private static final int BULK_YEAR = 2022;
  private static final double GOAL = 20;
  private static final Duration FOLLOWED_WITHIN = Duration.ofMinutes(20);

  @Override
  public String name() {
    return "load";
  }

  @Override
  public String description() {
    return "p99 of reads of %d dashboards beside %d clerks and a long report, as a multiple of SELECT 1 then (goal %.0f, no errors, nothing lost)"
        .formatted(DASHBOARDS, CLERKS, GOAL);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.reporting((long) (BULK_ROWS * scale));
  }

  @Override
  public Result run(Stage stage) {
    stage.accept(2020);
    stage.accept(2021);
    stage.awaitFollowed();
    String year = String.valueOf(BULK_YEAR);
    Path table = TableFile.of(stage.file("load.csv"), year, stage.rows(BULK_ROWS, BULK_YEAR));
    try (Town town = Town.on(stage, stage.few(CLERKS), stage.few(DASHBOARDS))) {
      Future<Sender.Times> bulk =
          AtOnce.begin(() -> stage.sender(SyntheticNation.UNIT).deliver(table, year));
      long behind = watch(stage, Instant.now().plus(duration));
      Sender.Times times = AtOnce.answer(bulk);
      List<String> faults = town.end();
      String followed = followed(stage);
      return result(
          stage, town, times, faults, "at most %d entries behind; %s".formatted(behind, followed));
    }
  }

  /** The entries of the feed that analytics was behind at most. */
  private static long watch(Stage stage, Instant end) {
    long most = 0;
    while (Instant.now().isBefore(end)) {
      LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
      Answer ingest = stage.ingest().get("/v1/status");
      Answer analytics = stage.analytics().get("/v1/status");
      if (ingest.status() == 200 && analytics.status() == 200) {
        long followed = analytics.expect(200).at("/computedUpTo/position").asLong();
        most = Math.max(most, ingest.expect(200).path("head").asLong() - followed);
      }
    }
    return most;
  }

  private static String followed(Stage stage) {
    Instant begun = Instant.now();
    stage.awaitFollowed(FOLLOWED_WITHIN);
    return "all followed %d s after the last acceptance"
        .formatted(Duration.between(begun, Instant.now()).toSeconds());
  }

  private Result result(
      Stage stage, Town town, Sender.Times bulk, List<String> faults, String lag) {
    Samples pings = town.tally().take(Tally.Kind.PING);
    Samples reads = town.tally().take(Tally.Kind.READ);
    double value = reads.millis(0.99) / pings.millis(0.99);
    List<String> wrong = new ArrayList<>(town.tally().errors());
    wrong.addAll(faults);
    List<String> figures = new ArrayList<>();
    figures.add(town.people());
    figures.add(
        String.format(
            Locale.ROOT,
            "%s; beside them a report of %d rows, judged after %.0f s, accepted after %.0f s",
            duration,
            stage.scaled(BULK_ROWS),
            bulk.judged() / 1e9,
            bulk.accepted() / 1e9));
    figures.add(
        "answers "
            + town.tally().answers()
            + "; "
            + town.tally().deferred()
            + " told to ask again");
    figures.add(Tally.line("SELECT 1", pings));
    figures.add(Tally.line("reads", reads));
    figures.add(Tally.line("reports", town.tally().take(Tally.Kind.REPORT)));
    figures.add(Tally.line("acceptances", town.tally().take(Tally.Kind.ACCEPT)));
    figures.add(town.acknowledged() + " acceptances acknowledged, all there once unless listed");
    figures.add("analytics " + lag);
    wrong.forEach(one -> figures.add("WRONG: " + one));
    return new Result(
        name(),
        value,
        "× SELECT 1",
        String.format(Locale.ROOT, "SELECT 1 p99 %.1f ms", pings.millis(0.99)),
        "≤ " + GOAL + ", nothing wrong",
        value <= GOAL && wrong.isEmpty(),
        false,
        figures);
  }
}
