package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The memory of ingest while it takes in and accepts tables of three sizes, one after the other.
 */
final class IngestMemory implements Measure {

  private static final int ROWS_OF_A_YEAR = 1_000_000;
  private static final int WARM_UP = 20_000;
  private static final int GOAL_MEBIBYTES = 512;

  @Override
  public String name() {
    return "ingest-memory";
  }

  @Override
  public String description() {
    return "highest resident memory of ingest while it takes in 100 000, 1 and 5 million rows, in"
        + " MiB (goal %d)".formatted(GOAL_MEBIBYTES);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.reporting((long) (ROWS_OF_A_YEAR * scale));
  }

  @Override
  public Result run(Stage stage) {
    stage.pair().analytics().close();
    ResidentMemory memory = new ResidentMemory(stage.pair().ingest().pid());
    peak(stage, memory, WARM_UP, 2020, 1);
    List<Long> peaks = new ArrayList<>();
    peaks.add(peak(stage, memory, ROWS_OF_A_YEAR / 10, 2021, 1));
    peaks.add(peak(stage, memory, ROWS_OF_A_YEAR, 2022, 1));
    peaks.add(peak(stage, memory, ROWS_OF_A_YEAR, 2023, 5));
    return result(stage, peaks);
  }

  /** In mebibytes, from the first byte to accepted. */
  private static long peak(
      Stage stage, ResidentMemory memory, int rowsOfAYear, int from, int years) {
    Sender sender = stage.sender(SyntheticNation.UNIT);
    try (TableFile table = new TableFile(stage.file("memory.csv"))) {
      IntStream.range(from, from + years)
          .forEach(year -> table.add(String.valueOf(year), stage.rows(rowsOfAYear, year)));
    }
    memory.forgetPeak();
    sender.deliver(stage.file("memory.csv"), String.valueOf(from));
    return memory.peakMebibytes();
  }

  private Result result(Stage stage, List<Long> peaks) {
    long highest = peaks.stream().mapToLong(Long::longValue).max().orElseThrow();
    int million = stage.scaled(ROWS_OF_A_YEAR);
    return new Result(
        name(),
        highest,
        "MiB",
        "the machine's count of resident pages",
        "< " + GOAL_MEBIBYTES,
        highest < GOAL_MEBIBYTES,
        false,
        List.of(
            "%d rows: %d MiB".formatted(stage.scaled(ROWS_OF_A_YEAR / 10), peaks.get(0)),
            "%d rows: %d MiB".formatted(million, peaks.get(1)),
            "%d rows: %d MiB".formatted(5 * million, peaks.get(2))));
  }
}
