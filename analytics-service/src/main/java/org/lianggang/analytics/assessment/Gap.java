package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The gap of one year: first − second, or first ÷ second − 1, so that 0 is no gap either way.
 *
 * @param first and second: null where the gap itself was reported
 */
record Gap(int year, BigDecimal first, BigDecimal second, BigDecimal distance, Target.As as) {

  /** Empty where a ratio would divide by 0. */
  static Optional<Gap> of(int year, BigDecimal first, BigDecimal second, Target.As as) {
    if (as == Target.As.DIFFERENCE) {
      return Optional.of(new Gap(year, first, second, first.subtract(second), as));
    }
    return second.signum() == 0
        ? Optional.empty()
        : Optional.of(reported(year, first.divide(second, Figures.CARRIED), as).of(first, second));
  }

  /** Of a figure that is itself the difference or the ratio. */
  static Gap reported(int year, BigDecimal figure, Target.As as) {
    BigDecimal distance = as == Target.As.RATIO ? figure.subtract(BigDecimal.ONE) : figure;
    return new Gap(year, null, null, distance, as);
  }

  private Gap of(BigDecimal one, BigDecimal other) {
    return new Gap(year, one, other, distance, as);
  }

  /** |gap|. */
  BigDecimal size() {
    return distance.abs();
  }

  /** The difference, or the ratio. */
  BigDecimal published() {
    return Figures.published(as == Target.As.RATIO ? distance.add(BigDecimal.ONE) : distance);
  }

  void write(Working working) {
    if (first == null) {
      working.input(Symbol.GAP, year, published());
      return;
    }
    working.input(Symbol.FIRST, year, first);
    working.input(Symbol.SECOND, year, second);
    working.step(
        as == Target.As.RATIO ? Formula.GROUP_RATIO : Formula.GROUP_DIFFERENCE,
        distance,
        "x_1",
        first,
        "x_2",
        second);
  }
}
