package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** 1 000 distinct questions for attainment rates, first touch and repeat, beside SELECT 1. */
final class ReadAttainment implements Measure {

  private static final int QUESTIONS = 1_000;
  private static final int CLIENTS = 2;
  private static final int WARM_UP = 1_000;
  private static final double GOAL = 5;

  /** Above this the machine is too busy for the run to mean anything. */
  static final double PING_MILLIS_AT_MOST = 2;

  @Override
  public String name() {
    return "read-attainment";
  }

  @Override
  public String description() {
    return "GET /v1/attainment, as a multiple of a GET that runs SELECT 1 (goal " + GOAL + ")";
  }

  @Override
  public Result run(Stage stage) {
    for (int year = 2020; year <= 2024; year++) {
      stage.accept(year);
    }
    stage.awaitFollowed();
    List<Clients.Question> questions = questions(stage.nation());
    try (Clients clients = new Clients(CLIENTS, stage.analytics())) {
      clients.ask(warmUp(stage.nation()));
      List<Long> pings = new ArrayList<>();
      List<Long> first = clients.interleave(questions, Clients.SELECT_1, pings);
      List<Long> repeated = clients.interleave(questions, Clients.SELECT_1, pings);
      return result(Samples.of(first), Samples.of(repeated), Samples.of(pings));
    }
  }

  /** Plans × regions × years × groupings × denominators, shuffled; all distinct. */
  private static List<Clients.Question> questions(SyntheticNation nation) {
    List<Clients.Question> questions = new ArrayList<>();
    for (String region : nation.regions()) {
      for (int year = 2021; year <= 2024; year++) {
        for (String groupBy : List.of("plan", "domain", "goal")) {
          for (String denominator : List.of("assessable", "quantified", "all")) {
            questions.add(question(region, year, groupBy, denominator));
          }
        }
      }
    }
    Collections.shuffle(questions, new Random(20));
    return questions.subList(0, Math.min(QUESTIONS, questions.size()));
  }

  static Clients.Question question(String region, int year, String groupBy, String denominator) {
    return new Clients.Question(
        "/v1/attainment?plan=%s&region=%s&period=%d&groupBy=%s&denominator=%s"
            .formatted(SyntheticNation.PLAN, region, year, groupBy, denominator));
  }

  /** The same code with other questions, so that what is timed is not the compiler. */
  private static List<Clients.Question> warmUp(SyntheticNation nation) {
    List<Clients.Question> paths = new ArrayList<>();
    for (int index = 0; index < WARM_UP; index++) {
      String region = nation.regions().get(index % nation.regions().size());
      paths.add(question(region, 2025 + index % 5, "memberUnit", "assessable"));
      paths.add(Clients.SELECT_1);
    }
    return paths;
  }

  private Result result(Samples first, Samples repeated, Samples pings) {
    double value = first.medianMillis() / pings.medianMillis();
    return new Result(
        name(),
        value,
        "× SELECT 1",
        String.format(Locale.ROOT, "SELECT 1 %.2f ms", pings.medianMillis()),
        "≤ " + GOAL,
        value <= GOAL,
        pings.medianMillis() > PING_MILLIS_AT_MOST,
        List.of(
            line("first touch", first, pings),
            line("repeated", repeated, pings),
            CLIENTS + " clients at a time, on the same machine"));
  }

  private static String line(String name, Samples answers, Samples pings) {
    return String.format(
        Locale.ROOT,
        "%s: median %.2f ms (%.1f ×), p99 %.2f ms (%.1f × the p99 of SELECT 1, %.2f ms)",
        name,
        answers.medianMillis(),
        answers.medianMillis() / pings.medianMillis(),
        answers.millis(0.99),
        answers.millis(0.99) / pings.millis(0.99),
        pings.millis(0.99));
  }
}
