package org.lianggang.local.bench;

/** As {@link Visible}, in the whole nation. */
final class RecomputeOne implements Measure {

  private static final int ROUNDS = 200;
  private static final int WARM_UP = 5;

  @Override
  public String name() {
    return "recompute-one";
  }

  @Override
  public String description() {
    return "accepted in ingest to judged and visible, in the whole nation, 99th percentile in ms"
        + " (goal 1000)";
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.whole(scale);
  }

  /** Figures of a year before all that the nation has. */
  @Override
  public Result run(Stage stage) {
    long figures = stage.whole().model().count("observation");
    int rounds = stage.rounds(ROUNDS);
    long[] visible = new long[rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      long nanos =
          Visible.untilVisible(
              stage, round + WARM_UP, String.valueOf(SyntheticNation.EARLIEST - 1));
      if (round >= 0) {
        visible[round] = nanos;
      }
    }
    return Visible.result(
        name(), Samples.of(visible), rounds, "%d figures of the nation".formatted(figures));
  }
}
