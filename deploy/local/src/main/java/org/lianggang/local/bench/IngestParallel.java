package org.lianggang.local.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.lianggang.local.faults.Kept;

/** Ten units that send at once, each its own regions, beside one that sends as much. */
final class IngestParallel implements Measure {

  private static final int ROWS = 500_000;
  private static final int SENDERS = 10;
  private static final double GOAL = 1;
  private static final int ROUNDS = 2;
  private static final int FIRST = 2017;

  @Override
  public String name() {
    return "ingest-parallel";
  }

  @Override
  public String description() {
    return "rows a second of %d senders at once, as a multiple of one sender's (goal %.0f)"
        .formatted(SENDERS, GOAL);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.reporting((long) (ROWS * scale));
  }

  /**
   * Ten between one and one, since each finds more kept than the one before; and each once before
   * it counts, since what is compiled meanwhile takes a processor from ten and an idle one from
   * one.
   */
  @Override
  public Result run(Stage stage) {
    stage.pair().analytics().close();
    int year = FIRST;
    one(stage, year);
    ten(stage, ++year);
    List<Double> one = new ArrayList<>(List.of(one(stage, ++year)));
    List<Double> ten = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      ten.add(ten(stage, ++year));
      one.add(one(stage, ++year));
    }
    return result(stage.scaled(ROWS), mean(one), mean(ten), faults(stage, year));
  }

  private static double mean(List<Double> seconds) {
    return seconds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** In seconds. */
  private static double one(Stage stage, int year) {
    Path table = table(stage, "one", year, stage.rows(ROWS, year));
    return stage.sender(SyntheticNation.UNIT).deliver(table, String.valueOf(year)).accepted() / 1e9;
  }

  /** In seconds, from the first byte of the first to the acceptance of the last. */
  private static double ten(Stage stage, int year) {
    List<Rows.Row> rows = stage.rows(ROWS, year);
    List<Callable<Sender.Times>> deliveries = new ArrayList<>();
    List<String> regions = rows.stream().map(Rows.Row::region).distinct().toList();
    for (int i = 0; i < SENDERS; i++) {
      List<String> own =
          regions.subList(i * regions.size() / SENDERS, (i + 1) * regions.size() / SENDERS);
      String unit = SyntheticNation.UNIT + "_" + i;
      stage.putUnit(unit, own);
      Path table = table(stage, unit, year, of(rows, own));
      deliveries.add(() -> stage.sender(unit).deliver(table, String.valueOf(year)));
    }
    long start = System.nanoTime();
    AtOnce.all(deliveries);
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<Rows.Row> of(List<Rows.Row> rows, List<String> regions) {
    Set<String> own = new HashSet<>(regions);
    return rows.stream().filter(row -> own.contains(row.region())).toList();
  }

  private static Path table(Stage stage, String name, int year, List<Rows.Row> rows) {
    return TableFile.of(stage.file(name + ".csv"), String.valueOf(year), rows);
  }

  private static List<String> faults(Stage stage, int last) {
    Kept kept = stage.kept();
    List<String> faults = new ArrayList<>(kept.faults());
    long expected = stage.scaled(ROWS);
    for (int year = FIRST; year <= last; year++) {
      long found = kept.observations(year);
      if (found != expected) {
        faults.add("%d figures of %d are kept of %d".formatted(found, expected, year));
      }
    }
    return faults;
  }

  private Result result(int rows, double one, double ten, List<String> faults) {
    double ratio = one / ten;
    return new Result(
        name(),
        ratio,
        "× one sender",
        String.format(Locale.ROOT, "one sender %.0f rows/s", rows / one),
        "≥ " + GOAL,
        ratio >= GOAL && faults.isEmpty(),
        false,
        List.of(
            String.format(
                Locale.ROOT,
                "%d rows: one sender %.1f s (mean of %d), %d senders %.1f s (mean of %d, %.0f rows/s)",
                rows,
                one,
                ROUNDS + 1,
                SENDERS,
                ten,
                ROUNDS,
                rows / ten),
            faults.isEmpty() ? "nothing lost, nothing doubled" : String.join("; ", faults)));
  }
}
