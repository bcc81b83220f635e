package org.lianggang.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pairs of requests on connections of their own that compete, each pair over another figure. */
final class Races implements Measure {

  private static final int ROUNDS = 10_000;
  private static final int FIRST_YEAR = 2021;

  @Override
  public String name() {
    return "races";
  }

  @Override
  public String description() {
    return ROUNDS + " pairs of requests that compete, number of impossible outcomes (goal 0)";
  }

  @Override
  public Result run(Stage stage) {
    int rounds = stage.scaled(ROUNDS);
    Map<Race, Map<String, Integer>> ends = new TreeMap<>();
    List<String> faults = new ArrayList<>();
    long start = System.nanoTime();
    for (int round = 0; round < rounds; round++) {
      Race race = Race.values()[round % Race.values().length];
      Figure figure = figure(stage, round);
      String end = race.over(figure).run(figure);
      ends.computeIfAbsent(race, any -> new TreeMap<>()).merge(end, 1, Integer::sum);
      if (!race.mayEnd(end)) {
        faults.add("%s over %s ended %s".formatted(race, figure, end));
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    faults.addAll(stage.kept().faults());
    return result(rounds, seconds, ends, faults);
  }

  /** Without counts; every one another, the next year's once there are no more. */
  private static Figure figure(Stage stage, int round) {
    SyntheticNation nation = stage.nation();
    List<String> indicators = nation.withoutCounts();
    int regions = nation.regions().size();
    return new Figure(
        stage.ingest(),
        nation.regions().get(round % regions),
        indicators.get(round / regions % indicators.size()),
        FIRST_YEAR + round / regions / indicators.size());
  }

  private Result result(
      int rounds, double seconds, Map<Race, Map<String, Integer>> ends, List<String> faults) {
    List<String> figures = new ArrayList<>();
    ends.forEach((race, how) -> figures.add(race + ": " + how));
    figures.add(
        "%d races in %.0f s; revisions and feed dense, audit intact unless listed"
            .formatted(rounds, seconds));
    figures.addAll(faults);
    return new Result(
        name(),
        faults.size(),
        "faults",
        "the outcomes that one after the other can have",
        "0",
        faults.isEmpty(),
        false,
        figures);
  }
}
