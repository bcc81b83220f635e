package org.lianggang.ingest.roster;

import java.util.List;

/** What a member unit has to report. */
public record Duties(String unit, List<Duty> items) {

  public static Duties none(String unit) {
    return new Duties(unit, List.of());
  }

  /**
   * One indicator for some regions, from the year {@code from} to {@code to}, both included;
   * without sexes or residences all that the indicator declares.
   *
   * @param role null stands for the lead
   */
  public record Duty(
      String indicator,
      List<String> regions,
      List<String> sexes,
      List<String> residences,
      int from,
      Integer to,
      Role role) {

    public boolean isOwedIn(int year) {
      return from <= year && (to == null || year <= to);
    }

    /** For who keeps the regions apart. */
    Duty withoutRegions() {
      return new Duty(indicator, List.of(), sexes, residences, from, to, role);
    }
  }

  /** Whose figure holds where two units report the same one; the first before the second. */
  public enum Role {
    LEAD,
    COOPERATING
  }
}
