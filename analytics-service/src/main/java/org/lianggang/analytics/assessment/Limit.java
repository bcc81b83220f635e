package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A number to reach, or an interval to be in.
 *
 * @param compared what is held against it
 * @param fixed null where the number follows from the baseline
 * @param percent promised change of the baseline value; null where the number is fixed
 * @param isFraction whether the number is a fraction, to be compared by counts
 */
record Limit(Compared compared, Bounds fixed, BigDecimal percent, boolean isFraction)
    implements Aim {

  /** What is compared: the value, its difference from a reference, the share of units. */
  enum Compared {
    VALUE,
    DIFFERENCE,
    UNITS
  }

  /**
   * HOLD with bounds is the threshold they make: low alone AT_LEAST, high alone AT_MOST, both
   * BETWEEN, a value with a tolerance AROUND, a value alone AT_LEAST.
   */
  static Limit of(Case subject) {
    Target target = subject.target();
    return switch (target.kind()) {
      case AT_LEAST -> threshold(subject, Bounds::atLeast);
      case ABOVE -> threshold(subject, Bounds::above);
      case AT_MOST -> threshold(subject, Bounds::atMost);
      case BELOW -> threshold(subject, Bounds::below);
      case BETWEEN -> fixed(Compared.VALUE, Bounds.between(target.low(), target.high()));
      case AROUND -> fixed(Compared.VALUE, Bounds.around(target.value(), target.tolerance()));
      case CHANGE_FROM_BASELINE -> new Limit(Compared.VALUE, null, target.percent(), false);
      case AT_LEAST_REFERENCE -> fixed(Compared.DIFFERENCE, Bounds.atLeast(Ratio.ZERO));
      case AROUND_REFERENCE ->
          fixed(Compared.DIFFERENCE, Bounds.around(BigDecimal.ZERO, target.tolerance()));
      case EVERY_UNIT -> fixed(Compared.UNITS, Bounds.atLeast(Ratio.of(BigDecimal.ONE)));
      case HOLD -> held(subject);
      case INCREASE, DECREASE, NARROW_GAP, SLOW_RISE, QUALITATIVE ->
          throw new IllegalArgumentException(target.kind() + " has no threshold");
    };
  }

  private static Limit held(Case subject) {
    Target target = subject.target();
    if (target.low() != null && target.high() != null) {
      return fixed(Compared.VALUE, Bounds.between(target.low(), target.high()));
    }
    if (target.low() != null) {
      return fixed(Compared.VALUE, Bounds.atLeast(Ratio.of(target.low())));
    }
    if (target.high() != null) {
      return fixed(Compared.VALUE, Bounds.atMost(Ratio.of(target.high())));
    }
    return target.value() != null && target.tolerance() != null
        ? fixed(Compared.VALUE, Bounds.around(target.value(), target.tolerance()))
        : threshold(subject, Bounds::atLeast);
  }

  private static Limit threshold(Case subject, Function<Ratio, Bounds> side) {
    Target target = subject.target();
    return target.fraction() == null
        ? fixed(Compared.VALUE, side.apply(Ratio.of(target.value())))
        : new Limit(
            Compared.VALUE,
            side.apply(Ratio.fraction(target.fraction(), subject.whole())),
            null,
            true);
  }

  private static Limit fixed(Compared compared, Bounds bounds) {
    return new Limit(compared, bounds, null, false);
  }

  /** Empty where the number follows from a baseline value that is not known. */
  Optional<Bounds> bounds(Optional<BigDecimal> baseline) {
    return fixed != null ? Optional.of(fixed) : baseline.map(this::changed);
  }

  /** V = v_b · (1 + c/100), to be reached from above for a fall, from below for a rise. */
  private Bounds changed(BigDecimal baseline) {
    Ratio v = Ratio.of(baseline.multiply(BigDecimal.ONE.add(percent.movePointLeft(2))));
    return percent.signum() < 0 ? Bounds.atMost(v) : Bounds.atLeast(v);
  }

  /** 基本达标 exists for one threshold on the value itself. */
  boolean allowsNearness() {
    return compared == Compared.VALUE && (fixed == null || fixed.isOneSided());
  }

  @Override
  public <T> T fold(Supplier<T> review, Function<Limit, T> limit, Function<Trend, T> trend) {
    return limit.apply(this);
  }
}
