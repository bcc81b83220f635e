package org.lianggang.ingest.format;

import java.math.BigDecimal;

/** How large and how fine a figure can be kept. */
final class Digits {

  private static final int BEFORE_THE_POINT = 15;
  private static final int AFTER_THE_POINT = 10;

  private Digits() {}

  /** Decided before it is written out: 1e999999999 is short to send only. */
  static boolean tooMany(BigDecimal number) {
    return (long) number.precision() - number.scale() > BEFORE_THE_POINT
        || number.scale() > AFTER_THE_POINT
            && number.stripTrailingZeros().scale() > AFTER_THE_POINT;
  }

  static BigDecimal writtenOut(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
