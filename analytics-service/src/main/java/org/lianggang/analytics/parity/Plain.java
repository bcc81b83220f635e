package org.lianggang.analytics.parity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Derived figures: 12 significant digits, without the zeros that a division leaves behind. */
final class Plain {

  private static final MathContext SHOWN = new MathContext(12, RoundingMode.HALF_UP);

  private Plain() {}

  static BigDecimal of(BigDecimal figure) {
    BigDecimal stripped = figure.round(SHOWN).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static BigDecimal of(double figure) {
    return of(new BigDecimal(figure));
  }
}
