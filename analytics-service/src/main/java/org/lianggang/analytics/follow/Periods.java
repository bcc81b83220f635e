package org.lianggang.analytics.follow;

import java.util.regex.Pattern;

/** Periods are years, written with four digits. */
final class Periods {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Periods() {}

  static void requireYear(String period) {
    if (period == null || !YEAR.matcher(period).matches()) {
      throw new IllegalArgumentException("period is not a year: " + period);
    }
  }
}
