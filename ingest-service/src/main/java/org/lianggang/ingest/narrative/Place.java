package org.lianggang.ingest.narrative;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Whose narrative it is: that of a unit, for a region, of a year as {@code "2024"}. */
record Place(String unit, String region, String period) {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** Empty where the period is no year. */
  OptionalInt year() {
    return YEAR.matcher(period).matches()
        ? OptionalInt.of(Integer.parseInt(period))
        : OptionalInt.empty();
  }

  String path() {
    return String.join("/", unit, region, period);
  }
}
