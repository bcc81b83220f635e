package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;

/** Numerator ÷ denominator × scale; the denominator is above 0. */
record Quotient(BigDecimal numerator, BigDecimal denominator, BigDecimal scale) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  Quotient {
    scale = Objects.requireNonNullElse(scale, BigDecimal.ONE);
  }

  /** Counts and yes or no do not come from a division. */
  static boolean isMeantBy(Indicator indicator) {
    return indicator.valueKind() != ValueKind.COUNT && indicator.valueKind() != ValueKind.YES_NO;
  }

  /**
   * To half a unit of the last decimal, that half included. Compared without dividing:
   * |value·denominator − numerator·scale|·2·10^decimals ≤ denominator.
   */
  boolean is(BigDecimal value, int decimals) {
    BigDecimal distance = value.multiply(denominator).subtract(numerator.multiply(scale)).abs();
    return distance.multiply(TWO).scaleByPowerOfTen(decimals).compareTo(denominator) <= 0;
  }

  BigDecimal rounded(int decimals) {
    return numerator.multiply(scale).divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  Quotient per(BigDecimal otherScale) {
    return new Quotient(numerator, denominator, otherScale);
  }
}
