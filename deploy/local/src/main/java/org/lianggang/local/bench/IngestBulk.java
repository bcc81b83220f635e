package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.lianggang.local.bench.Sender.Times;

/** A million rows of CSV, from the first byte to accepted, and the same again, beside a COPY. */
final class IngestBulk implements Measure {

  private static final int ROWS = 1_000_000;
  private static final int ROUNDS = 3;
  private static final int BEFORE = 2020;
  private static final double GOAL = 0.30;
  private static final double GOAL_AGAIN = 2 * GOAL;

  @Override
  public String name() {
    return "ingest-bulk";
  }

  @Override
  public String description() {
    return "rows a second of a million rows of CSV, submitted and accepted, as a share of COPY"
        + " (goal %s; the same cells again %s)".formatted(GOAL, GOAL_AGAIN);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.reporting((long) (ROWS * scale));
  }

  /** The year before is there already, and analytics stopped meanwhile. */
  @Override
  public Result run(Stage stage) {
    stage.pair().analytics().close();
    Sender sender = stage.sender(SyntheticNation.UNIT);
    deliver(stage, sender, BEFORE, stage.rows(ROWS, BEFORE));
    List<Long> copied = new ArrayList<>();
    List<Times> first = new ArrayList<>();
    List<Times> again = new ArrayList<>();
    try (Copy copy = new Copy(stage.pair().database().url("postgres"))) {
      for (int year = BEFORE + 1; year <= BEFORE + ROUNDS; year++) {
        List<Rows.Row> rows = stage.rows(ROWS, year);
        copied.add(copy.run(String.valueOf(year), rows));
        first.add(deliver(stage, sender, year, rows));
        again.add(deliver(stage, sender, year, shuffledWithOneCorrected(rows)));
      }
    }
    return result(stage.scaled(ROWS), copied, first, again, Lag.of(stage));
  }

  private static Times deliver(Stage stage, Sender sender, int year, List<Rows.Row> rows) {
    String period = String.valueOf(year);
    return sender.deliver(TableFile.of(stage.file("bulk.csv"), period, rows), period);
  }

  /** The corrected figure is a total that follows from no counts. */
  private static List<Rows.Row> shuffledWithOneCorrected(List<Rows.Row> rows) {
    List<Rows.Row> again = new ArrayList<>(rows);
    Collections.shuffle(again, new Random(20));
    for (int i = 0; i < again.size(); i++) {
      Rows.Row row = again.get(i);
      if (row.numerator() == null && row.sex().equals("_T")) {
        again.set(i, row.corrected());
        return again;
      }
    }
    throw new IllegalStateException("every figure follows from counts");
  }

  private Result result(
      int rows, List<Long> copied, List<Times> first, List<Times> again, String lag) {
    double copyRate = rows / seconds(copied);
    double share = rows / seconds(first, Times::accepted) / copyRate;
    double shareAgain = rows / seconds(again, Times::accepted) / copyRate;
    return new Result(
        name(),
        share,
        "of COPY",
        String.format(Locale.ROOT, "COPY %.0f rows/s", copyRate),
        "≥ " + GOAL + ", again ≥ " + GOAL_AGAIN,
        share >= GOAL && shareAgain >= GOAL_AGAIN,
        copyRate < Copy.ROWS_A_SECOND_AT_LEAST,
        List.of(
            line("first", rows, first, share),
            line("again, shuffled, one corrected", rows, again, shareAgain),
            lag,
            "medians of %d times %d rows, one sender on the same machine".formatted(ROUNDS, rows)));
  }

  private static String line(String what, int rows, List<Times> times, double share) {
    return String.format(
        Locale.ROOT,
        "%s: %.3f of COPY, %.0f rows/s; answered after %.1f s, judged after %.1f s, accepted after"
            + " %.1f s",
        what,
        share,
        rows / seconds(times, Times::accepted),
        seconds(times, Times::answered),
        seconds(times, Times::judged),
        seconds(times, Times::accepted));
  }

  private static double seconds(List<Times> times, Function<Times, Long> until) {
    return seconds(times.stream().map(until).toList());
  }

  /** Their median. */
  private static double seconds(List<Long> nanos) {
    return Samples.of(nanos).medianMillis() / 1e3;
  }
}
