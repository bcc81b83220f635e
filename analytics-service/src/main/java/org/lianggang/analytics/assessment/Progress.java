package org.lianggang.analytics.assessment;

import static org.lianggang.analytics.assessment.Assessment.NoPace.BASELINE_MET;
import static org.lianggang.analytics.assessment.Assessment.NoPace.BASELINE_YEAR;
import static org.lianggang.analytics.assessment.Assessment.NoPace.NO_BASELINE;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * 序时进度: the promised change made, against the time elapsed.
 *
 * @param reason null where there is a pace
 */
record Progress(
    BigDecimal gapClosed, BigDecimal elapsed, BigDecimal pace, Assessment.NoPace reason) {

  static Progress none(Assessment.NoPace reason) {
    return new Progress(null, null, null, reason);
  }

  /**
   * g = (v_t − v_b) / (V − v_b), V the bound nearest to the baseline. For an interval the distances
   * from it are compared, which is the same unless the value has jumped over it.
   *
   * @param baseline of the very baseline year; empty is no pace, never another year
   */
  static Progress of(
      Optional<Datum> baseline,
      int year,
      BigDecimal value,
      Bounds bounds,
      int targetYear,
      Working working) {
    if (baseline.isEmpty()) {
      return none(NO_BASELINE);
    }
    int start = baseline.get().year();
    BigDecimal from = baseline.get().value();
    if (year <= start) {
      return none(BASELINE_YEAR);
    }
    if (bounds.contains(Ratio.of(from))) {
      return none(BASELINE_MET);
    }
    if (bounds.nearest(from).decimal().compareTo(from) == 0) {
      return none(Assessment.NoPace.NO_CHANGE_PROMISED);
    }
    BigDecimal gapClosed = gapClosed(from, value, bounds, working);
    BigDecimal elapsed = quotient(year - start, targetYear - start);
    BigDecimal pace =
        gapClosed
            .multiply(BigDecimal.valueOf(targetYear - start))
            .divide(BigDecimal.valueOf(year - start), Figures.CARRIED);
    working.step(Formula.ELAPSED, elapsed, "t", year, "b", start, "T", targetYear);
    working.step(Formula.PACE, pace, "g", gapClosed, "e", elapsed);
    return new Progress(gapClosed, elapsed, pace, null);
  }

  private static BigDecimal gapClosed(
      BigDecimal from, BigDecimal value, Bounds bounds, Working working) {
    if (bounds.isOneSided()) {
      BigDecimal target = bounds.nearest(from).decimal();
      BigDecimal closed = value.subtract(from).divide(target.subtract(from), Figures.CARRIED);
      working.step(Formula.GAP_CLOSED, closed, "v_t", value, "v_b", from, "V", target);
      return closed;
    }
    BigDecimal before = bounds.distance(from);
    BigDecimal now = bounds.distance(value);
    BigDecimal closed = before.subtract(now).divide(before, Figures.CARRIED);
    working.step(Formula.GAP_CLOSED_TO_BAND, closed, "D_b", before, "D_t", now);
    return closed;
  }

  private static BigDecimal quotient(int numerator, int denominator) {
    return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), Figures.CARRIED);
  }

  Assessment.Schedule published() {
    return new Assessment.Schedule(
        Figures.published(gapClosed), Figures.published(elapsed), Figures.published(pace), reason);
  }
}
