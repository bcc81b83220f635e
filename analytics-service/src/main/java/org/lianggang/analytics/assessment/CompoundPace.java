package org.lianggang.analytics.assessment;

import static org.lianggang.analytics.assessment.Assessment.CompoundClass.ACHIEVED;
import static org.lianggang.analytics.assessment.Assessment.CompoundClass.DETERIORATION;
import static org.lianggang.analytics.assessment.Assessment.CompoundClass.LIMITED;
import static org.lianggang.analytics.assessment.Assessment.CompoundClass.MODERATE;
import static org.lianggang.analytics.assessment.Assessment.CompoundClass.SUBSTANTIAL;
import static org.lianggang.analytics.assessment.Assessment.CompoundClass.UNDEFINED;

import java.math.BigDecimal;
import java.util.Optional;
import org.lianggang.analytics.assessment.Assessment.Compound;
import org.lianggang.analytics.assessment.Assessment.CompoundClass;

/**
 * Growth a year made against growth a year needed, or growth alone where there is no number to
 * reach; beside the schedule, never in the status.
 */
final class CompoundPace {

  private final Parameters.Cuts cuts;
  private final Working working;

  CompoundPace(Parameters.Cuts cuts, Working working) {
    this.cuts = cuts;
    this.working = working;
  }

  /** p = s · d · CAGR(v_b → v_t) / |CAGR(v_b → V)|. */
  Compound towards(
      Bounds bounds,
      boolean met,
      Optional<Datum> baseline,
      int year,
      BigDecimal value,
      int targetYear) {
    Compound pace =
        baseline
            .filter(start -> year > start.year())
            .filter(start -> !isInsideBand(bounds, start.value()))
            .flatMap(start -> ratio(bounds, start, year, value, targetYear))
            .map(
                p ->
                    new Compound(
                        Figures.published(p), classOf(p, cuts.substantial(), cuts.moderate())))
            .orElseGet(() -> new Compound(null, UNDEFINED));
    return noted(met ? new Compound(pace.p(), ACHIEVED) : pace);
  }

  private static boolean isInsideBand(Bounds bounds, BigDecimal figure) {
    return !bounds.isOneSided() && bounds.contains(Ratio.of(figure));
  }

  private Optional<Double> ratio(
      Bounds bounds, Datum start, int year, BigDecimal value, int targetYear) {
    BigDecimal from = start.value();
    BigDecimal target = bounds.nearest(from).decimal();
    if (!sameSign(from, value) || !sameSign(from, target) || from.compareTo(target) == 0) {
      return Optional.empty();
    }
    double made = growth(from, value, year - start.year());
    double needed = growth(from, target, targetYear - start.year());
    int direction = bounds.direction(from);
    double p = sign(from) * direction * made / StrictMath.abs(needed);
    working.step(
        Formula.GROWTH_MADE, made, "v_t", value, "v_b", from, "t", year, "b", start.year());
    working.step(
        Formula.GROWTH_NEEDED,
        needed,
        "V",
        target,
        "v_b",
        from,
        "T",
        targetYear,
        "b",
        start.year());
    working.step(
        Formula.COMPOUND_RATIO, p, "s", sign(from), "d", direction, "a", made, "m", needed);
    working.given(Setting.SUBSTANTIAL, cuts.substantial());
    working.given(Setting.MODERATE, cuts.moderate());
    return Optional.of(p);
  }

  /**
   * p = s · d · CAGR(v_b → v_t).
   *
   * @param limit natural limit on the side of d; null without one
   */
  Compound along(
      int direction, BigDecimal limit, Optional<Datum> baseline, int year, BigDecimal value) {
    return noted(
        baseline
            .filter(start -> year > start.year() && sameSign(start.value(), value))
            .map(start -> growing(direction, limit, start, year, value))
            .orElseGet(() -> new Compound(null, UNDEFINED)));
  }

  private Compound growing(
      int direction, BigDecimal limit, Datum start, int year, BigDecimal value) {
    BigDecimal from = start.value();
    double made = growth(from, value, year - start.year());
    double p = sign(from) * direction * made;
    working.step(
        Formula.GROWTH_MADE, made, "v_t", value, "v_b", from, "t", year, "b", start.year());
    working.step(Formula.COMPOUND_GROWTH, p, "s", sign(from), "d", direction, "a", made);
    double factor = limit == null ? 1 : limitFactor(from, limit);
    double substantial = cut(Setting.SUBSTANTIAL, cuts.substantialGrowth(), factor);
    double moderate = cut(Setting.MODERATE, cuts.moderateGrowth(), factor);
    return new Compound(Figures.published(p), classOf(p, substantial, moderate));
  }

  /** At the limit both cuts are 0, so that holding is substantial. */
  private double cut(Setting setting, double usual, double factor) {
    working.given(setting, usual);
    if (factor == 1) {
      return usual;
    }
    working.step(Formula.CUT, factor * usual, "C", factor, "q", usual);
    return factor * usual;
  }

  /** C: 1 far from the limit, 0 at it; without meaning, hence 1, for one that is not positive. */
  private double limitFactor(BigDecimal start, BigDecimal natural) {
    double from = start.doubleValue();
    double limit = natural.doubleValue();
    if (limit <= 0 || from <= 0 || from >= 2 * limit) {
      return 1;
    }
    boolean within = from <= limit;
    double nearness = within ? from / limit : (2 * limit - from) / limit;
    double factor = 1 - StrictMath.pow(nearness, cuts.limitExponent());
    working.input(Symbol.LIMIT, null, natural);
    working.step(
        within ? Formula.LIMIT_FACTOR : Formula.LIMIT_FACTOR_BEYOND,
        factor,
        "v_b",
        start,
        "L",
        natural,
        "k",
        cuts.limitExponent());
    return factor;
  }

  private static CompoundClass classOf(double p, double substantial, double moderate) {
    if (p < 0) {
      return DETERIORATION;
    }
    return p >= substantial ? SUBSTANTIAL : p >= moderate ? MODERATE : LIMITED;
  }

  private Compound noted(Compound pace) {
    working.outcome(Formula.COMPOUND_CLASS, pace.compoundClass());
    return pace;
  }

  private static boolean sameSign(BigDecimal one, BigDecimal other) {
    return one.signum() != 0 && one.signum() == other.signum();
  }

  private static int sign(BigDecimal from) {
    return from.signum() < 0 ? -1 : 1;
  }

  private static double growth(BigDecimal from, BigDecimal to, int years) {
    return StrictMath.pow(to.doubleValue() / from.doubleValue(), 1.0 / years) - 1;
  }
}
