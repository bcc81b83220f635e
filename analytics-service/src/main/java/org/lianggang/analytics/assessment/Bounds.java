package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The values that meet a target: an interval, open to one side for most kinds.
 *
 * @param low null where nothing is too small
 * @param high null where nothing is too large
 */
record Bounds(Ratio low, boolean lowIncluded, Ratio high, boolean highIncluded) {

  private static final double NEXT_TO = 1e-9;

  static Bounds atLeast(Ratio low) {
    return new Bounds(low, true, null, false);
  }

  static Bounds above(Ratio low) {
    return new Bounds(low, false, null, false);
  }

  static Bounds atMost(Ratio high) {
    return new Bounds(null, false, high, true);
  }

  static Bounds below(Ratio high) {
    return new Bounds(null, false, high, false);
  }

  static Bounds between(BigDecimal low, BigDecimal high) {
    return new Bounds(Ratio.of(low), true, Ratio.of(high), true);
  }

  static Bounds around(BigDecimal middle, BigDecimal tolerance) {
    return between(middle.subtract(tolerance), middle.add(tolerance));
  }

  boolean contains(Ratio figure) {
    return reachesLow(figure) && staysUnderHigh(figure);
  }

  /**
   * The same of doubles: only where a figure lies next to a bound can rounding matter, and is the
   * decimal compared that the double stands for.
   */
  DoublePredicate containing() {
    double least = low == null ? Double.NEGATIVE_INFINITY : low.decimal().doubleValue();
    double most = high == null ? Double.POSITIVE_INFINITY : high.decimal().doubleValue();
    return figure ->
        isNextTo(figure, least) || isNextTo(figure, most)
            ? contains(Ratio.of(BigDecimal.valueOf(figure)))
            : figure > least && figure < most;
  }

  private static boolean isNextTo(double figure, double bound) {
    return !(StrictMath.abs(figure - bound) > NEXT_TO * StrictMath.abs(figure));
  }

  private boolean reachesLow(Ratio figure) {
    return low == null || inside(figure.compareTo(low), lowIncluded);
  }

  private boolean staysUnderHigh(Ratio figure) {
    return high == null || inside(high.compareTo(figure), highIncluded);
  }

  private static boolean inside(int comparison, boolean included) {
    return included ? comparison >= 0 : comparison > 0;
  }

  boolean isOneSided() {
    return low == null || high == null;
  }

  /** The bound nearest to a figure: V for every formula that needs one number. */
  Ratio nearest(BigDecimal figure) {
    if (isOneSided()) {
      return low == null ? high : low;
    }
    BigDecimal toLow = figure.subtract(low.decimal()).abs();
    return toLow.compareTo(figure.subtract(high.decimal()).abs()) <= 0 ? low : high;
  }

  /** How far a figure lies outside, 0 on a bound and inside. */
  BigDecimal distance(BigDecimal figure) {
    return contains(Ratio.of(figure))
        ? BigDecimal.ZERO
        : figure.subtract(nearest(figure).decimal()).abs();
  }

  /** d: +1 where a rise brings the figure nearer, −1 where a fall does. */
  int direction(BigDecimal figure) {
    return nearest(figure) == low ? 1 : -1;
  }

  /** Whether a bound lies strictly inside an interval. */
  boolean splits(BigDecimal from, BigDecimal to) {
    return anyBound(
        bound -> bound.compareTo(Ratio.of(from)) > 0 && bound.compareTo(Ratio.of(to)) < 0);
  }

  boolean anyBound(Predicate<Ratio> test) {
    return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high))
        .flatMap(Optional::stream)
        .anyMatch(test);
  }

  Assessment.Threshold published() {
    return new Assessment.Threshold(
        low == null ? null : Figures.published(low.decimal()),
        low != null && lowIncluded,
        high == null ? null : Figures.published(high.decimal()),
        high != null && highIncluded);
  }
}
