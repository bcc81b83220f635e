package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers that the caller has already, beside an endpoint that always answers the same. */
final class ReadUnchanged implements Measure {

  private static final String CONSTANT = "/q/health/live";
  private static final int CLIENTS = 2;
  private static final int QUESTIONS = 1_000;
  private static final double GOAL = 1.5;
  private static final double Q = 0.95;

  @Override
  public String name() {
    return "read-unchanged";
  }

  @Override
  public String description() {
    return "304 for attainment of one region of the whole nation, 95th percentile as a multiple of"
        + " a constant answer (goal "
        + GOAL
        + ")";
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.whole(scale);
  }

  @Override
  public Result run(Stage stage) {
    stage.whole();
    List<Clients.Question> asked = new ArrayList<>();
    List<Clients.Question> possible = Reads.ofRegion().questions().apply(stage.nation());
    possible.subList(0, Math.min(stage.rounds(QUESTIONS), possible.size())).stream()
        .map(question -> known(stage, question))
        .forEach(asked::add);
    try (Clients clients = new Clients(CLIENTS, stage.analytics())) {
      Clients.Question constant =
          new Clients.Question(stage.pair().analytics().management().resolve(CONSTANT).toString());
      clients.interleave(asked, constant, new ArrayList<>());
      List<Long> constants = new ArrayList<>();
      List<Long> answers = clients.interleave(asked, constant, constants);
      List<Long> pings = new ArrayList<>();
      answers.addAll(clients.interleave(asked, constant, constants));
      clients.interleave(asked, Clients.SELECT_1, pings);
      return result(Samples.of(answers), Samples.of(constants), Samples.of(pings));
    }
  }

  private static Clients.Question known(Stage stage, Clients.Question question) {
    String tag =
        stage
            .analytics()
            .get(question.path())
            .among(200)
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    return new Clients.Question(question.path(), tag, 304);
  }

  private Result result(Samples answers, Samples constants, Samples pings) {
    double value = answers.millis(Q) / constants.millis(Q);
    return new Result(
        name(),
        value,
        "× a constant answer",
        String.format(Locale.ROOT, "%s p95 %.2f ms", CONSTANT, constants.millis(Q)),
        "≤ " + GOAL,
        value <= GOAL,
        pings.medianMillis() > ReadAttainment.PING_MILLIS_AT_MOST,
        List.of(
            String.format(
                Locale.ROOT,
                "median %.2f ms beside %.2f ms; SELECT 1 median %.2f ms, p95 %.2f ms",
                answers.medianMillis(),
                constants.medianMillis(),
                pings.medianMillis(),
                pings.millis(Q)),
            CLIENTS + " clients at a time, on the same machine"));
  }
}
