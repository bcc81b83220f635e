package org.lianggang.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Cells as text: what a spreadsheet shows of a number, no more digits than it has. */
final class CellText {

  /** A spreadsheet computes in binary; beyond 15 digits there is nothing that was entered. */
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{0,40}(\\.[0-9]{0,400})?([eE][+-]?[0-9]{1,3})?");
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_DAY = 2_958_465;

  private CellText() {}

  /** Without an exponent; what is no number stays as it is. */
  static String ofNumber(String stored) {
    return isNumber(stored) ? plain(number(stored)) : stored;
  }

  static String ofPercentage(String stored) {
    return isNumber(stored) ? plain(number(stored).movePointRight(2)) + "%" : stored;
  }

  /** As 2024-12-31, without a time of day. */
  static String ofDate(String stored, boolean from1904) {
    if (!isNumber(stored)) {
      return stored;
    }
    BigDecimal days = number(stored);
    return days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0
        ? plain(days)
        : (from1904 ? DAY_0_OF_1904 : DAY_0).plusDays(days.longValue()).toString();
  }

  private static boolean isNumber(String stored) {
    return NUMBER.matcher(stored).matches() && stored.matches(".*[0-9].*");
  }

  private static BigDecimal number(String stored) {
    return new BigDecimal(stored).round(DIGITS).stripTrailingZeros();
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.toPlainString();
  }
}
