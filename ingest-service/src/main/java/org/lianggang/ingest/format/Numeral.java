package org.lianggang.ingest.format;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a cell for a number says. {@code number} is there for PLAIN and TIDIED; {@code sign} is the
 * one behind the number, % or ‰, or empty.
 */
record Numeral(Kind kind, BigDecimal number, String sign) {

  enum Kind {
    /** Digits and a decimal point. */
    PLAIN,
    /** Digits in full width, in groups, with an exponent or with a sign behind. */
    TIDIED,
    /** A mark that says there is none. */
    ABSENT,
    TOO_LONG,
    NO_NUMBER
  }

  private static final Set<String> MARKS =
      Set.of("—", "——", "–", "-", "－", "/", "／", "…", "……", "NaN");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[1-9][0-9]{0,2}([, ])[0-9]{3}(\\1[0-9]{3})*(\\.[0-9]+)?");
  private static final int LONGEST = 60;

  static Numeral of(String cell) {
    String text = cell.strip();
    return isPlain(text)
        ? kept(Kind.PLAIN, text, "")
        : MARKS.contains(text) ? none(Kind.ABSENT) : tidied(narrow(text).strip());
  }

  private static Numeral tidied(String text) {
    String sign = text.endsWith("%") || text.endsWith("‰") ? text.substring(text.length() - 1) : "";
    String digits = text.substring(0, text.length() - sign.length()).strip();
    if (GROUPED.matcher(digits).matches()) {
      return kept(Kind.TIDIED, digits.replaceAll("[, ]", ""), sign);
    }
    return DECIMAL.matcher(digits).matches()
        ? kept(Kind.TIDIED, digits, sign)
        : none(Kind.NO_NUMBER);
  }

  private static Numeral kept(Kind kind, String digits, String sign) {
    if (digits.length() > LONGEST) {
      return none(Kind.TOO_LONG);
    }
    BigDecimal number = new BigDecimal(digits);
    return Digits.tooMany(number)
        ? none(Kind.TOO_LONG)
        : new Numeral(kind, Digits.writtenOut(number), sign);
  }

  private static Numeral none(Kind kind) {
    return new Numeral(kind, null, "");
  }

  /** As JSON writes a number without exponent. */
  private static boolean isPlain(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = -1;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    int whole = (point < 0 ? text.length() : point) - start;
    return whole > 0 && point != text.length() - 1 && (whole == 1 || text.charAt(start) != '0');
  }

  /** Full-width characters as ASCII, and every kind of blank as one. */
  private static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      if (c > '\uFF00' && c < '\uFF5F') {
        narrow.setCharAt(i, (char) (c - 0xFEE0));
      } else if (c == '\u2212') {
        narrow.setCharAt(i, '-');
      } else if (Character.isSpaceChar(c)) {
        narrow.setCharAt(i, ' ');
      }
    }
    return narrow.toString();
  }
}
