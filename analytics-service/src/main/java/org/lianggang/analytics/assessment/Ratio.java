package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/** An exact quotient: 1/3 is not 33.33. The denominator is positive. */
record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

  static final Ratio ZERO = of(BigDecimal.ZERO);

  static Ratio of(BigDecimal figure) {
    return new Ratio(figure, BigDecimal.ONE);
  }

  /** "1/3" of a whole. */
  static Ratio fraction(String fraction, BigDecimal whole) {
    int slash = fraction.indexOf('/');
    return new Ratio(
        new BigDecimal(fraction.substring(0, slash).strip()).multiply(whole),
        new BigDecimal(fraction.substring(slash + 1).strip()));
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** To 34 significant digits; exact whenever it has no more. */
  BigDecimal decimal() {
    return denominator.compareTo(BigDecimal.ONE) == 0
        ? numerator
        : numerator.divide(denominator, Figures.CARRIED);
  }
}
