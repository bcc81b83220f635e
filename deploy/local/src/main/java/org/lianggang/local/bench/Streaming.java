package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A million figures as SDMX, beside COPY of the same rows.
 *
 * @param mediaType what is asked for
 * @param goal share of the rows a second of COPY
 */
record Streaming(String name, String mediaType, double goal) implements Measure {

  private static final int FIGURES = 1_000_000;
  private static final int ROUNDS = 3;
  private static final String PATH = "/sdmx/v1/data/DF_OBSERVATIONS/A.";

  static Streaming csv() {
    return new Streaming("stream-csv", "application/vnd.sdmx.data+csv;version=1.0.0", 0.4);
  }

  static Streaming sdmx() {
    return new Streaming(
        "stream-sdmx", "application/vnd.sdmx.structurespecificdata+xml;version=2.1", 0.2);
  }

  @Override
  public String description() {
    return "rows a second of a million figures as %s, as a share of COPY … TO STDOUT (goal %s)"
        .formatted(mediaType.replaceAll(";.*", ""), goal);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.whole(scale);
  }

  @Override
  public Result run(Stage stage) {
    WholeNation whole = stage.whole();
    List<String> regions = regions(stage);
    String rows =
        "select * from observation where province in ('%s') and region in ('%s')"
            .formatted(
                String.join(
                    "', '", regions.stream().map(code -> code.substring(0, 2)).distinct().toList()),
                String.join("', '", regions));
    ResidentMemory memory = new ResidentMemory(stage.pair().analytics().pid());
    List<Long> copies = new ArrayList<>();
    List<Long> streams = new ArrayList<>();
    long bytes = stream(stage, regions, new ArrayList<>());
    memory.forgetPeak();
    for (int round = 0; round < ROUNDS; round++) {
      copies.add(whole.model().copyOut(rows));
      bytes = stream(stage, regions, streams);
    }
    long figures = whole.model().count("(" + rows + ") f");
    return result(figures, bytes, Samples.of(copies), Samples.of(streams), memory.peakMebibytes());
  }

  /** So many as have the figures. */
  private static List<String> regions(Stage stage) {
    int years = SyntheticNation.LATEST - SyntheticNation.EARLIEST + 1;
    int wanted = stage.scaled(FIGURES) / (stage.nation().rowsOfRegion() * years) + 1;
    List<String> all = stage.nation().regions();
    return all.subList(1, Math.min(all.size(), 1 + wanted));
  }

  private long stream(Stage stage, List<String> regions, List<Long> nanos) {
    long start = System.nanoTime();
    long bytes =
        stage.analytics().stream(
            PATH + String.join("+", regions) + "...", Map.of("Accept", mediaType));
    nanos.add(System.nanoTime() - start);
    return bytes;
  }

  private Result result(long figures, long bytes, Samples copies, Samples streams, long peak) {
    double share = copies.medianMillis() / streams.medianMillis();
    return new Result(
        name,
        share,
        "of COPY",
        String.format(Locale.ROOT, "COPY %.0f rows/s", figures / copies.medianMillis() * 1e3),
        "≥ " + goal,
        share >= goal,
        false,
        List.of(
            String.format(
                Locale.ROOT,
                "%d figures, %.1f MB in %.2f s: %.0f rows/s",
                figures,
                bytes / 1e6,
                streams.medianMillis() / 1e3,
                figures / streams.medianMillis() * 1e3),
            "medians of %d; analytics held at most %d MiB".formatted(ROUNDS, peak)));
  }
}
