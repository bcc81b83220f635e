package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plan is put that asks for every series of the nation, and all verdicts are found and kept. */
final class AssessNation implements Measure {

  private static final double GOAL = 4;

  @Override
  public String name() {
    return "assess-nation";
  }

  @Override
  public String description() {
    return "a verdict on the latest year of every series of the nation, found and kept, as a"
        + " multiple of COPY … TO STDOUT of the figures (goal "
        + GOAL
        + ")";
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.whole(scale);
  }

  @Override
  public Result run(Stage stage) {
    ResidentMemory memory = new ResidentMemory(stage.pair().analytics().pid());
    memory.forgetPeak();
    WholeNation whole = stage.whole();
    long peak = memory.peakMebibytes();
    List<Long> copies = new ArrayList<>(whole.copies());
    long again = whole.assessAgain(1);
    copies.add(whole.model().copyOut(ReadModel.FIGURES));
    return result(whole, again, Samples.of(copies).medianMillis() / 1e3, peak);
  }

  private Result result(WholeNation whole, long again, double copy, long peak) {
    long figures = whole.model().count("observation");
    long verdicts = whole.model().count("assessment");
    double seconds = whole.assessing() / 1e9;
    return new Result(
        name(),
        seconds / copy,
        "× COPY",
        String.format(Locale.ROOT, "COPY TO STDOUT %.2f s, %.0f rows/s", copy, figures / copy),
        "≤ " + GOAL,
        seconds / copy <= GOAL,
        false,
        List.of(
            String.format(
                Locale.ROOT,
                "%d regions, %d figures, %d verdicts, %d warnings; brought in within %.0f s",
                whole.stage().nation().regions().size(),
                figures,
                verdicts,
                whole.model().count("warning"),
                whole.loading() / 1e9),
            String.format(
                Locale.ROOT, "judged in %.1f s, %.0f verdicts/s", seconds, verdicts / seconds),
            String.format(
                Locale.ROOT,
                "judged again by a new version in %.1f s, %.1f × COPY",
                again / 1e9,
                again / 1e9 / copy),
            "analytics held at most %d MiB, with a heap of 1 GiB".formatted(peak)));
  }
}
