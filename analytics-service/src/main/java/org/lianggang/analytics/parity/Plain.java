package org.lianggang.analytics.parity;

import java.math.BigDecimal;

/** Derived figures without the zeros that a division leaves behind. */
final class Plain {

  private Plain() {}

  static BigDecimal of(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
