package org.lianggang.analytics.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.warning.FluctuationBounds;
import org.lianggang.analytics.warning.Thresholds;

/**
 * What is to be replayed.
 *
 * @param from and to: years judged
 * @param horizon years after a warning in which things may become bad
 * @param behind pace below which things are bad
 * @param thresholds null is those of the methods
 */
record ReplayWarnings(
    String plan,
    List<String> regions,
    Integer from,
    Integer to,
    Integer horizon,
    Revisions revisions,
    BigDecimal behind,
    Chosen thresholds) {

  /** Which figures: those first reported, or those that stand. */
  enum Revisions {
    FIRST,
    LATEST
  }

  ReplayWarnings {
    horizon = Objects.requireNonNullElse(horizon, 3);
    revisions = Objects.requireNonNullElse(revisions, Revisions.FIRST);
    behind = Objects.requireNonNullElse(behind, Parameters.DEFAULT.rules().slow());
    thresholds =
        Objects.requireNonNullElse(
            thresholds,
            new Chosen(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null));
  }

  /** Thresholds in place of those of the methods; null keeps one. */
  record Chosen(
      BigDecimal likely,
      BigDecimal keepingPace,
      BigDecimal possible,
      BigDecimal unlikely,
      BigDecimal doubtful,
      BigDecimal slow,
      Integer lastYears,
      BigDecimal rebound,
      Double fluctuationConfidence,
      BigDecimal sharePoints,
      BigDecimal ratePercent,
      BigDecimal countPercent,
      Double gapTrendP,
      Integer gapTrendYears,
      Double eventsP,
      BigDecimal eventsLeast) {

    Parameters methods() {
      Parameters usual = Parameters.DEFAULT;
      Parameters.Rules rules = usual.rules();
      return new Parameters(
          usual.nearness(),
          new Parameters.Rules(
              or(likely, rules.likely()),
              or(keepingPace, rules.keepingPace()),
              or(possible, rules.possible()),
              or(unlikely, rules.unlikely()),
              or(doubtful, rules.doubtful()),
              or(slow, rules.slow()),
              rules.onSchedule()),
          usual.cuts(),
          usual.path(),
          usual.events());
    }

    Thresholds warnings() {
      Thresholds usual = Thresholds.DEFAULT;
      FluctuationBounds bounds = usual.fluctuation();
      return new Thresholds(
          or(lastYears, usual.lastYears()),
          or(rebound, usual.rebound()),
          new FluctuationBounds(
              or(fluctuationConfidence, bounds.confidence()),
              bounds.historyNeeded(),
              bounds.spread(),
              bounds.priorWeight(),
              bounds.shareFloor(),
              bounds.shareCeiling(),
              bounds.smallestPoints(),
              bounds.smallestPercent(),
              or(sharePoints, bounds.points()),
              or(ratePercent, bounds.percent()),
              or(countPercent, bounds.countPercent()),
              bounds.enoughEvents()),
          new Thresholds.GapTrend(
              or(gapTrendP, usual.gapTrend().p()), or(gapTrendYears, usual.gapTrend().years())),
          new Thresholds.Excess(
              or(eventsP, usual.excess().p()), or(eventsLeast, usual.excess().events())),
          usual.overdueDays(),
          usual.peers());
    }

    private static <T> T or(T chosen, T usual) {
      return chosen == null ? usual : chosen;
    }
  }
}
