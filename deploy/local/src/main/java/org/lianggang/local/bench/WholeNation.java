package org.lianggang.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The whole synthetic nation in analytics. One region's figures are reported, accepted and followed
 * year by year; those of the others are put beside them, as following them would have left them.
 * New versions of the indicators have analytics derive what follows from them. Then the plan is
 * put, and analytics judges the latest year of every series.
 *
 * @param loading nanoseconds until the figures were there
 * @param assessing nanoseconds from the moment the plan was put until all verdicts were there
 * @param copies nanoseconds that the figures took as COPY TO STDOUT, before and after that
 */
record WholeNation(Stage stage, ReadModel model, long loading, long assessing, List<Long> copies) {

  private static final Duration PATIENCE = Duration.ofHours(6);
  private static final int FIRST_EDITION = 1;

  static WholeNation on(Stage stage) {
    ReadModel model = new ReadModel(stage.pair().database().url("analytics"));
    long loading = time(() -> load(stage, model));
    long before = model.copyOut(ReadModel.FIGURES);
    long assessing = assess(stage, FIRST_EDITION);
    long after = model.copyOut(ReadModel.FIGURES);
    return new WholeNation(stage, model, loading, assessing, List.of(before, after));
  }

  /** Nanoseconds until analytics has judged everything again by a new version of the plan. */
  long assessAgain(int edition) {
    return assess(stage, FIRST_EDITION + edition);
  }

  private static long assess(Stage stage, int edition) {
    return time(
        () -> {
          stage.putPlan(edition);
          stage.awaitFollowed(PATIENCE);
          return 0;
        });
  }

  private static long load(Stage stage, ReadModel model) {
    for (int year = SyntheticNation.EARLIEST; year <= SyntheticNation.LATEST; year++) {
      stage.acceptNation(year);
    }
    stage.awaitFollowed();
    model.fill(stage.nation());
    stage.putIndicators(2);
    stage.awaitFollowed(PATIENCE);
    return 0;
  }

  private static long time(LongSupplier work) {
    long start = System.nanoTime();
    work.getAsLong();
    return System.nanoTime() - start;
  }
}
