package org.lianggang.analytics.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** How figures are carried and published: exact decimals inside, 12 significant digits outside. */
public final class Figures {

  static final MathContext CARRIED = MathContext.DECIMAL128;
  static final BigDecimal HUNDRED = new BigDecimal(100);

  private static final int DIGITS = 12;
  private static final MathContext PUBLISHED = new MathContext(DIGITS, RoundingMode.HALF_UP);
  private static final double HALF = 0.5;
  private static final double NEXT_TO = 1e-3;
  private static final double LEAST = 1e11;
  private static final double MOST = 1e12;

  /** The powers of ten that a double holds exactly. */
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private Figures() {}

  /**
   * A quotient as it is carried. By a power of ten, which most scales are, only the point is moved:
   * a division would write out all digits and take the noughts away again.
   */
  static BigDecimal over(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal stripped = divisor.stripTrailingZeros();
    return stripped.unscaledValue().equals(BigInteger.ONE)
        ? dividend.scaleByPowerOfTen(stripped.scale()).round(CARRIED)
        : dividend.divide(divisor, CARRIED);
  }

  /** Null stays null: a figure that does not exist is not published. */
  public static BigDecimal published(BigDecimal figure) {
    return figure == null ? null : plain(figure.round(PUBLISHED));
  }

  public static BigDecimal published(double figure) {
    return plain(rounded(figure));
  }

  /**
   * Twelve digits, moved before the point, are a whole number that a double holds exactly; how far
   * the product is off is less than a thousandth. Only what lies next to a half, or is very large
   * or small, is written out in full to be rounded, which takes many times as long.
   */
  private static BigDecimal rounded(double figure) {
    int places = DIGITS - 1 - (int) StrictMath.floor(StrictMath.log10(StrictMath.abs(figure)));
    if (!Double.isFinite(figure) || figure == 0 || places < 0 || places >= TENS.length) {
      return new BigDecimal(figure, PUBLISHED);
    }
    double digits = StrictMath.abs(figure) * TENS[places];
    double whole = StrictMath.floor(digits);
    double rest = digits - whole;
    boolean unsafe = StrictMath.abs(rest - HALF) < NEXT_TO || digits < LEAST || digits >= MOST;
    if (unsafe) {
      return new BigDecimal(figure, PUBLISHED);
    }
    long rounded = (long) (rest < HALF ? whole : whole + 1);
    return BigDecimal.valueOf(figure < 0 ? -rounded : rounded, places);
  }

  private static BigDecimal plain(BigDecimal figure) {
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
