package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What there is data for in the whole nation, beside SELECT 1. */
final class AvailabilityOfNation implements Measure {

  private static final String PATH = "/sdmx/v1/availableconstraint/DF_OBSERVATIONS";
  private static final int QUESTIONS = 500;
  private static final int CLIENTS = 2;
  private static final double GOAL = 10;
  private static final double Q = 0.95;

  @Override
  public String name() {
    return "availability";
  }

  @Override
  public String description() {
    return "what there is data for in the whole nation, by SDMX, as a multiple of a GET that runs"
        + " SELECT 1 (goal "
        + GOAL
        + ")";
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.whole(scale);
  }

  @Override
  public Result run(Stage stage) {
    WholeNation whole = stage.whole();
    try (Clients clients = new Clients(CLIENTS, stage.analytics())) {
      double first = seconds(clients);
      Visible.untilVisible(stage, 0, String.valueOf(SyntheticNation.EARLIEST - 2));
      double afterOne = seconds(clients);
      List<Clients.Question> asked =
          Collections.nCopies(stage.rounds(QUESTIONS), new Clients.Question(PATH));
      clients.interleave(asked, Clients.SELECT_1, new ArrayList<>());
      List<Long> pings = new ArrayList<>();
      Samples answers = Samples.of(clients.interleave(asked, Clients.SELECT_1, pings));
      Samples references = Samples.of(pings);
      double value = answers.medianMillis() / references.medianMillis();
      return new Result(
          name(),
          value,
          "× SELECT 1",
          String.format(Locale.ROOT, "SELECT 1 %.2f ms", references.medianMillis()),
          "≤ " + GOAL,
          value <= GOAL,
          references.medianMillis() > ReadAttainment.PING_MILLIS_AT_MOST,
          List.of(
              String.format(
                  Locale.ROOT,
                  "median %.2f ms, p95 %.2f ms beside %.2f ms",
                  answers.medianMillis(),
                  answers.millis(Q),
                  references.millis(Q)),
              String.format(
                  Locale.ROOT,
                  "asked first, of %d figures: %.2f s; after one submission: %.2f s",
                  whole.model().count("observation"),
                  first,
                  afterOne)));
    }
  }

  private static double seconds(Clients clients) {
    return clients.ask(List.of(new Clients.Question(PATH))).get(0) / 1e9;
  }
}
