package org.lianggang.analytics.backtest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;
import org.lianggang.analytics.backtest.Specimen.Cut;
import org.lianggang.analytics.backtest.Specimen.Point;

/**
 * Tries the projection on the past: what it would have said of values held back, through the same
 * function that judges every measure (methods: sections 2 and 3).
 */
final class Backtest {

  private final Trial trial;
  private final Parameters parameters;
  private final Map<Integer, Scoring> byHorizon = new TreeMap<>();
  private final Scoring all = new Scoring();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int tried;

  Backtest(Trial trial, Parameters parameters) {
    this.trial = trial;
    this.parameters = parameters;
  }

  /**
   * @param series that were tried
   * @param leftOut and why
   * @param overall every value held back counts the same
   */
  record Result(int series, List<LeftOut> leftOut, Trial trial, Score overall, List<Score> items) {}

  record LeftOut(String id, Why reason) {}

  /**
   * TOO_SHORT: fewer than two points known or none held back. NO_PATH: a value that is not
   * positive.
   */
  enum Why {
    TOO_SHORT,
    NO_PATH
  }

  void add(Specimen specimen) {
    Cut cut = specimen.cut(trial.holdOut(), trial.lastPoints());
    if (cut.known().size() < 2 || cut.held().isEmpty()) {
      leftOut.add(new LeftOut(specimen.id(), Why.TOO_SHORT));
      return;
    }
    Map<String, Assessment.Point> path = path(specimen, cut);
    if (path.isEmpty()) {
      leftOut.add(new LeftOut(specimen.id(), Why.NO_PATH));
      return;
    }
    tried++;
    for (Point held : cut.held()) {
      Assessment.Point projected = path.get(Integer.toString(held.year()));
      for (Scoring scoring : scorings(held.year() - cut.last().year())) {
        scoring.projected(cut.known(), held, projected);
      }
      trial.targets().forEach(percent -> foretell(specimen, cut, held, percent));
    }
  }

  Result result() {
    return new Result(
        tried,
        List.copyOf(leftOut),
        trial,
        all.score(null),
        byHorizon.entrySet().stream().map(one -> one.getValue().score(one.getKey())).toList());
  }

  private List<Scoring> scorings(int horizon) {
    return List.of(all, byHorizon.computeIfAbsent(horizon, any -> new Scoring()));
  }

  /** By year; empty where there is none. */
  private Map<String, Assessment.Point> path(Specimen specimen, Cut cut) {
    int last = cut.held().get(cut.held().size() - 1).year();
    Assessment.Projection projection =
        assess(specimen, cut, TargetKind.AT_LEAST, cut.last().value(), last).projection();
    return projection == null
        ? Map.of()
        : projection.points().stream().collect(Collectors.toMap(Assessment.Point::period, p -> p));
  }

  private void foretell(Specimen specimen, Cut cut, Point held, BigDecimal percent) {
    BigDecimal step = cut.last().value().multiply(percent).movePointLeft(2);
    BigDecimal above = cut.last().value().add(step);
    BigDecimal below = cut.last().value().subtract(step);
    foretell(specimen, cut, held, TargetKind.AT_LEAST, above, held.value().compareTo(above) >= 0);
    foretell(specimen, cut, held, TargetKind.AT_MOST, below, held.value().compareTo(below) <= 0);
  }

  private void foretell(
      Specimen specimen, Cut cut, Point held, TargetKind kind, BigDecimal value, boolean met) {
    Assessment.Likelihood likelihood = assess(specimen, cut, kind, value, held.year()).likelihood();
    if (likelihood != null) {
      scorings(held.year() - cut.last().year())
          .forEach(scoring -> scoring.foretold(likelihood.p().doubleValue(), met));
    }
  }

  private Assessment assess(
      Specimen specimen, Cut cut, TargetKind kind, BigDecimal value, int year) {
    return Assessments.assess(
        new AssessmentItem(
            specimen.id(),
            null,
            null,
            specimen.valueKind(),
            null,
            specimen.level(),
            null,
            trial.spread(),
            null,
            new Target(
                kind, value, null, null, null, null, null, null, null, null, null, year, false),
            null,
            Integer.toString(cut.last().year()),
            cut.known().stream()
                .map(point -> Observation.of(Integer.toString(point.year()), point.value()))
                .toList(),
            null,
            null,
            null),
        parameters);
  }
}
