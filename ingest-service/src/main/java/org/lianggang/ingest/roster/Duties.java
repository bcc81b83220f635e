package org.lianggang.ingest.roster;

import java.util.List;

/** What a member unit has to report. */
public record Duties(String unit, List<Duty> items) {

  public static Duties none(String unit) {
    return new Duties(unit, List.of());
  }

  public boolean owes(String indicator, String region, String sex, String residence, int year) {
    for (Duty duty : items) {
      if (duty.covers(indicator, region, sex, residence, year)) {
        return true;
      }
    }
    return false;
  }

  /**
   * One indicator for some regions, from the year {@code from} to {@code to}, both included;
   * without sexes or residences all that the indicator declares.
   */
  public record Duty(
      String indicator,
      List<String> regions,
      List<String> sexes,
      List<String> residences,
      int from,
      Integer to) {

    public boolean isOwedIn(int year) {
      return from <= year && (to == null || year <= to);
    }

    boolean covers(String indicator, String region, String sex, String residence, int year) {
      return this.indicator.equals(indicator)
          && isOwedIn(year)
          && regions.contains(region)
          && (sexes == null || sexes.contains(sex))
          && (residences == null || residences.contains(residence));
    }
  }
}
