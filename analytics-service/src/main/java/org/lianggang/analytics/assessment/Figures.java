package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures are carried and published: exact decimals inside, 12 significant digits outside. */
public final class Figures {

  static final MathContext CARRIED = MathContext.DECIMAL128;
  static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final MathContext PUBLISHED = new MathContext(12, RoundingMode.HALF_UP);

  private Figures() {}

  /** Null stays null: a figure that does not exist is not published. */
  public static BigDecimal published(BigDecimal figure) {
    return figure == null ? null : plain(figure.round(PUBLISHED));
  }

  public static BigDecimal published(double figure) {
    return plain(new BigDecimal(figure, PUBLISHED));
  }

  private static BigDecimal plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
