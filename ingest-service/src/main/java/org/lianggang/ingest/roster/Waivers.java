package org.lianggang.ingest.roster;

import java.util.List;

/** What a member unit need not report for a year, and why. */
public record Waivers(String unit, String period, List<Waiver> items) {

  public static Waivers none(String unit, String period) {
    return new Waivers(unit, period, List.of());
  }

  public boolean release(String indicator, String region) {
    for (Waiver waiver : items) {
      if (waiver.covers(indicator, region)) {
        return true;
      }
    }
    return false;
  }

  /** Without an indicator or a region it is all of them; {@code by} is who decided. */
  public record Waiver(String indicator, String region, String reason, String by) {

    boolean covers(String indicator, String region) {
      return (this.indicator == null || this.indicator.equals(indicator))
          && (this.region == null || this.region.equals(region));
    }
  }
}
