package org.lianggang.local.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToDoubleFunction;

/**
 * Fewer people at work for longer, and long reports now and then: whether memory, open files,
 * connections, latency and tables stay as they are.
 */
record Soak(Duration duration) implements Measure {

  private static final int CLERKS = 40;
  private static final int DASHBOARDS = 150;
  private static final int BULK_ROWS = 20_000;
  private static final int BULK_YEAR = 2022;
  private static final int LOOKS = 10;
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  /** By how much of its mean something may rise over the second half and still be called flat. */
  private static final double SHARE = 0.15;

  /** Or by so much, which is within what a collector or an autovacuum moves. */
  private static final double MEBIBYTES = 32;

  private static final double HANDLES = 40;
  private static final double LATENCY_SHARE = 0.5;
  private static final double MILLIS = 20;

  @Override
  public String name() {
    return "soak";
  }

  @Override
  public String description() {
    return "what rises over the second half of an hour of mixed load: memory, open files, connections, latency, tables (goal 0)";
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.reporting(BULK_ROWS);
  }

  private record Look(
      long ingest,
      long analytics,
      long database,
      long handlesOfIngest,
      long handlesOfAnalytics,
      long connections,
      double read,
      double readSlow,
      double write,
      double writeSlow) {

    String line(int number) {
      return String.format(
          Locale.ROOT,
          "%3d: ingest %d MiB %d files, analytics %d MiB %d files, PostgreSQL %d MiB %d connections;"
              + " reads p50 %.1f p99 %.1f ms, reports p50 %.1f p99 %.1f ms",
          number,
          ingest,
          handlesOfIngest,
          analytics,
          handlesOfAnalytics,
          database,
          connections,
          read,
          readSlow,
          write,
          writeSlow);
    }
  }

  @Override
  public Result run(Stage stage) {
    stage.accept(2020);
    stage.accept(2021);
    stage.awaitFollowed();
    List<Look> looks = new ArrayList<>();
    List<Tables> tables = new ArrayList<>();
    try (Town town = Town.on(stage, stage.few(CLERKS), stage.few(DASHBOARDS))) {
      Instant end = Instant.now().plus(duration);
      Future<Integer> bulk = AtOnce.begin(() -> deliver(stage, end));
      Duration pause = pause();
      while (Instant.now().isBefore(end)) {
        LockSupport.parkNanos(pause.toNanos());
        looks.add(look(stage, town));
        System.out.println(looks.get(looks.size() - 1).line(looks.size()));
        if (tables.isEmpty() && Instant.now().isAfter(end.minus(duration.dividedBy(2)))) {
          tables.add(Tables.of(url(stage, "ingest")));
          tables.add(Tables.of(url(stage, "analytics")));
        }
      }
      int delivered = AtOnce.answer(bulk);
      List<String> wrong = new ArrayList<>(town.tally().errors());
      wrong.addAll(town.end());
      stage.awaitFollowed(Duration.ofMinutes(20));
      return result(stage, town, looks, tables, delivered, wrong);
    }
  }

  /** A minute, less when the whole is short. */
  private Duration pause() {
    Duration tenth = duration.dividedBy(LOOKS);
    return tenth.compareTo(BETWEEN_LOOKS) < 0 ? tenth : BETWEEN_LOOKS;
  }

  /** One long report after the other, with a pause as long as each took. */
  private static int deliver(Stage stage, Instant end) {
    int delivered = 0;
    while (Instant.now().isBefore(end)) {
      String year = String.valueOf(BULK_YEAR);
      List<Rows.Row> rows =
          stage.rows(BULK_ROWS, BULK_YEAR + 100L * delivered).stream()
              .map(Rows.Row::explained)
              .toList();
      long took =
          stage
              .sender(SyntheticNation.UNIT)
              .deliver(TableFile.of(stage.file("soak.csv"), year, rows), year)
              .accepted();
      delivered++;
      LockSupport.parkNanos(Math.max(took, Duration.ofSeconds(2).toNanos()));
    }
    return delivered;
  }

  private static Look look(Stage stage, Town town) {
    long ingest = stage.pair().ingest().pid();
    long analytics = stage.pair().analytics().pid();
    Samples reads = town.tally().take(Tally.Kind.READ);
    Samples writes = town.tally().take(Tally.Kind.REPORT);
    return new Look(
        Vitals.mebibytes(ingest),
        Vitals.mebibytes(analytics),
        Vitals.mebibytes(stage.databasePid()),
        Vitals.handles(ingest),
        Vitals.handles(analytics),
        Tables.connections(url(stage, "ingest")),
        reads.millisOr(0.5, 0),
        reads.millisOr(0.99, 0),
        writes.millisOr(0.5, 0),
        writes.millisOr(0.99, 0));
  }

  private static String url(Stage stage, String database) {
    return stage.pair().database().url(database);
  }

  private Result result(
      Stage stage,
      Town town,
      List<Look> looks,
      List<Tables> before,
      int delivered,
      List<String> wrong) {
    List<String> figures = new ArrayList<>();
    figures.add(town.people());
    figures.add(
        "%s with %d reports of %d rows; %d acceptances acknowledged, all there once unless listed; answers %s"
            .formatted(
                duration,
                delivered,
                stage.scaled(BULK_ROWS),
                town.acknowledged(),
                town.tally().answers()));
    List<Look> half = looks.subList(looks.size() / 2, looks.size());
    int rising =
        rises(figures, half, "memory of ingest, MiB", Look::ingest, SHARE, MEBIBYTES)
            + rises(figures, half, "memory of analytics, MiB", Look::analytics, SHARE, MEBIBYTES)
            + rises(figures, half, "memory of PostgreSQL, MiB", Look::database, SHARE, MEBIBYTES)
            + rises(figures, half, "files of ingest", Look::handlesOfIngest, SHARE, HANDLES)
            + rises(figures, half, "files of analytics", Look::handlesOfAnalytics, SHARE, HANDLES)
            + rises(figures, half, "connections", Look::connections, SHARE, HANDLES)
            + rises(figures, half, "reads p50, ms", Look::read, LATENCY_SHARE, MILLIS)
            + rises(figures, half, "reports p50, ms", Look::write, LATENCY_SHARE, MILLIS);
    int neglected = 0;
    for (int i = 0; i < before.size(); i++) {
      Tables now = Tables.of(url(stage, i == 0 ? "ingest" : "analytics"));
      now.grownSince(before.get(i)).forEach(one -> figures.add("grew: " + one));
      for (String one : now.neglected()) {
        figures.add("WRONG: never cleared: " + one);
        neglected++;
      }
    }
    wrong.forEach(one -> figures.add("WRONG: " + one));
    int value = rising + neglected + wrong.size();
    return new Result(
        name(), value, "faults", "the second half's beginning", "0", value == 0, false, figures);
  }

  private static int rises(
      List<String> figures,
      List<Look> looks,
      String what,
      ToDoubleFunction<Look> figure,
      double share,
      double little) {
    Slope slope = Slope.of(looks.stream().mapToDouble(figure).boxed().toList());
    boolean flat = slope.isFlat(share, little);
    figures.add(
        String.format(
            Locale.ROOT,
            "%s%s: mean %.1f, over the second half %+.1f (flat up to %.0f %% or %.0f)",
            flat ? "" : "WRONG: ",
            what,
            slope.mean(),
            slope.rise(),
            share * 100,
            little));
    return flat ? 0 : 1;
  }
}
