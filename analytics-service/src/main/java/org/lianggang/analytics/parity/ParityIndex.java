package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import org.lianggang.analytics.assessment.Figures;
import org.lianggang.analytics.assessment.ValueKind;

/** The gender parity index (GPI) as UNESCO defines it, or why there is none. */
public sealed interface ParityIndex {

  <T> T fold(Function<Known, T> known, Function<Unknown, T> unknown);

  /**
   * An index.
   *
   * @param gpi F ÷ M, 12 significant digits; 1 where both are equal, below 1 where women have less
   * @param gpia the same mirrored above 1, so that 0.8 and 1.2 are equally far from parity: 2 − 1 ÷
   *     GPI; for display
   * @param parity 0.97 ≤ F ÷ M ≤ 1.03, both bounds included; null where a rise is not known to be
   *     good
   */
  record Known(BigDecimal gpi, BigDecimal gpia, Boolean parity) implements ParityIndex {
    @Override
    public <T> T fold(Function<Known, T> known, Function<Unknown, T> unknown) {
      return known.apply(this);
    }
  }

  /** No index. */
  record Unknown(Reason reason) implements ParityIndex {
    @Override
    public <T> T fold(Function<Known, T> known, Function<Unknown, T> unknown) {
      return unknown.apply(this);
    }
  }

  /** Why there is no index. */
  enum Reason {
    /** Not a share, ratio or rate: counts and means of the sexes are not set in relation. */
    KIND_NOT_COMPARABLE,
    /** One of the sexes has no value. */
    SEX_MISSING,
    /** Nothing can be divided by the 0 of the men. */
    MALE_IS_ZERO
  }

  static ParityIndex of(Figure female, Figure male, ValueKind kind, Direction direction) {
    if (!isComparable(kind)) {
      return new Unknown(Reason.KIND_NOT_COMPARABLE);
    }
    if (!female.hasValue() || !male.hasValue()) {
      return new Unknown(Reason.SEX_MISSING);
    }
    if (male.value().signum() == 0) {
      return new Unknown(Reason.MALE_IS_ZERO);
    }
    return of(female.value(), male.value(), direction);
  }

  private static Known of(BigDecimal female, BigDecimal male, Direction direction) {
    MathContext exact = MathContext.DECIMAL128;
    MathContext shown = new MathContext(12, RoundingMode.HALF_UP);
    BigDecimal gpia =
        female.compareTo(male) <= 0
            ? female.divide(male, exact)
            : BigDecimal.valueOf(2).subtract(male.divide(female, exact));
    return new Known(
        Figures.published(female.divide(male, shown)),
        Figures.published(gpia.round(shown)),
        direction == Direction.RISE_IS_GOOD ? isParity(female, male) : null);
  }

  /** Compared without dividing, so that 1.03 itself is parity. */
  private static boolean isParity(BigDecimal female, BigDecimal male) {
    return female.compareTo(male.multiply(new BigDecimal("0.97"))) >= 0
        && female.compareTo(male.multiply(new BigDecimal("1.03"))) <= 0;
  }

  private static boolean isComparable(ValueKind kind) {
    return kind == ValueKind.SHARE || kind == ValueKind.RATIO || kind == ValueKind.RATE;
  }
}
