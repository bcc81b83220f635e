package org.lianggang.local.sample;

import java.util.Map;

/**
 * Who or what stands in a denominator: how many there were in each banner in 2020, which part is
 * female, which part lives in town, and by which part they grow a year.
 */
record Population(
    String name, Map<String, Long> in2020, double female, double urban, double growth) {

  static final int BASE_YEAR = 2020;

  /** How many belong to one of the smallest groups of a banner in a year. */
  long count(String banner, int year, Group group) {
    double all = in2020.get(banner) * StrictMath.pow(1 + growth, year - BASE_YEAR);
    return StrictMath.round(all * partOf(group));
  }

  private double partOf(Group group) {
    return sexPart(group.sex()) * residencePart(group.residence());
  }

  double sexPart(String sex) {
    return sex.equals("F") ? female : sex.equals("M") ? 1 - female : 1;
  }

  double residencePart(String residence) {
    return residence.equals("U") ? urban : residence.equals("R") ? 1 - urban : 1;
  }

  /** The banner's part of the league. */
  double weight(String banner) {
    long league = in2020.values().stream().mapToLong(Long::longValue).sum();
    return (double) in2020.get(banner) / league;
  }
}
