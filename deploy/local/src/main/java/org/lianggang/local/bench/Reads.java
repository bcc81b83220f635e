package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Distinct questions to the whole nation beside SELECT 1, first touch and repeat, and again while
 * everything is judged anew.
 *
 * @param questions at most a thousand, in the order they are asked
 * @param goal multiple of SELECT 1, both at their 95th percentile
 */
record Reads(
    String name,
    String what,
    Function<SyntheticNation, List<Clients.Question>> questions,
    double goal)
    implements Measure {

  private static final int QUESTIONS = 1_000;
  private static final int CLIENTS = 2;
  private static final double TWICE = 2;
  private static final double Q = 0.95;
  private static final int EDITION = 2;

  static Reads ofRegion() {
    return new Reads("read-region", "attainment of one region", Reads::regions, 3);
  }

  static Reads ofNation() {
    return new Reads(
        "read-nation", "a series of every province over ten years by sex", Reads::provinces, 10);
  }

  @Override
  public String description() {
    return "%s of the whole nation, 95th percentile as a multiple of a GET that runs SELECT 1"
            .formatted(what)
        + " (goal %s; twice that while all is judged anew)".formatted(goal);
  }

  @Override
  public SyntheticNation nation(double scale) {
    return SyntheticNation.whole(scale);
  }

  private static List<Clients.Question> regions(SyntheticNation nation) {
    List<Clients.Question> questions = new ArrayList<>();
    for (String region : nation.regions()) {
      for (String groupBy : List.of("plan", "domain", "goal")) {
        for (String denominator : List.of("assessable", "quantified", "all")) {
          questions.add(
              ReadAttainment.question(region, SyntheticNation.LATEST, groupBy, denominator));
        }
      }
    }
    return questions;
  }

  private static List<Clients.Question> provinces(SyntheticNation nation) {
    String where = "&region=" + String.join("&region=", nation.provinces());
    return nation.indicators().stream()
        .map(code -> "/v1/series?indicator=" + code + where + "&sex=_T&sex=F&sex=M&from=%d&to=%d")
        .map(path -> path.formatted(SyntheticNation.EARLIEST, SyntheticNation.LATEST))
        .map(Clients.Question::new)
        .toList();
  }

  @Override
  public Result run(Stage stage) {
    WholeNation whole = stage.whole();
    List<Clients.Question> asked = new ArrayList<>(questions.apply(stage.nation()));
    Collections.shuffle(asked, new Random(20));
    asked = asked.subList(0, Math.min(stage.rounds(QUESTIONS), asked.size()));
    try (Clients clients = new Clients(CLIENTS, stage.analytics())) {
      clients.interleave(
          asked.subList(asked.size() / 2, asked.size()), Clients.SELECT_1, new ArrayList<>());
      List<Long> pings = new ArrayList<>();
      List<Long> first = clients.interleave(asked, Clients.SELECT_1, pings);
      List<Long> repeated = clients.interleave(asked, Clients.SELECT_1, pings);
      List<Long> pingsMeanwhile = new ArrayList<>();
      List<Long> meanwhile = new ArrayList<>();
      Future<Long> judging = AtOnce.begin(() -> whole.assessAgain(EDITION + name.length()));
      do {
        meanwhile.addAll(clients.interleave(asked, Clients.SELECT_1, pingsMeanwhile));
      } while (!judging.isDone());
      AtOnce.answer(judging);
      return result(
          Samples.of(first),
          Samples.of(repeated),
          Samples.of(pings),
          Samples.of(meanwhile),
          Samples.of(pingsMeanwhile));
    }
  }

  private Result result(
      Samples first, Samples repeated, Samples pings, Samples meanwhile, Samples pingsMeanwhile) {
    double value = first.millis(Q) / pings.millis(Q);
    double slower = meanwhile.millis(Q) / first.millis(Q);
    return new Result(
        name,
        value,
        "× SELECT 1",
        String.format(Locale.ROOT, "SELECT 1 p95 %.2f ms", pings.millis(Q)),
        "≤ %s, ≤ %s × that meanwhile".formatted(goal, TWICE),
        value <= goal && meanwhile.millis(Q) <= TWICE * goal * pings.millis(Q),
        pings.medianMillis() > ReadAttainment.PING_MILLIS_AT_MOST,
        List.of(
            line("first touch", first, pings),
            line("repeated", repeated, pings),
            line("while all is judged anew", meanwhile, pingsMeanwhile)
                + String.format(Locale.ROOT, "; %.1f × as long as before", slower),
            CLIENTS + " clients at a time, on the same machine"));
  }

  private static String line(String name, Samples answers, Samples pings) {
    return String.format(
        Locale.ROOT,
        "%s: median %.2f ms, p95 %.2f ms (%.1f × the p95 of SELECT 1, %.2f ms)",
        name,
        answers.medianMillis(),
        answers.millis(Q),
        answers.millis(Q) / pings.millis(Q),
        pings.millis(Q));
  }
}
