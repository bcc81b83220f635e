package org.lianggang.local.sample;

import java.util.Map;
import java.util.Optional;

/**
 * How the figures of one indicator run: the values of 2015, 2020 and 2024 with straight lines
 * between them, at most {@code noise} beside the line, women {@code gap} above men, the country
 * {@code ruralGap} above the towns, jumps in single years; or that there are none, and why.
 */
record Profile(
    String indicator,
    Population population,
    double at2015,
    double at2020,
    double at2024,
    double noise,
    double gap,
    double ruralGap,
    Map<Integer, Double> jumps,
    Optional<String> contains,
    Optional<String> missing) {

  /** The value on the line, in the unit of the indicator. */
  double line(int year) {
    double onLine =
        year <= 2020
            ? at2015 + (at2020 - at2015) * (year - 2015) / 5
            : at2020 + (at2024 - at2020) * (year - 2020) / 4;
    return onLine + jumps.getOrDefault(year, 0.0);
  }

  /** What a group lies above or below the total. */
  double distance(Group group) {
    return apart(group.sex(), "F", gap, population.sexPart("F"))
        + apart(group.residence(), "R", ruralGap, population.residencePart("R"));
  }

  private static double apart(String of, String higher, double gap, double partOfHigher) {
    if (of.equals("_T")) {
      return 0;
    }
    return of.equals(higher) ? gap * (1 - partOfHigher) : -gap * partOfHigher;
  }
}
