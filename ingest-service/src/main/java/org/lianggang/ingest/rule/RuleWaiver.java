package org.lianggang.ingest.rule;

import java.util.List;
import java.util.Objects;

/**
 * A decision that a rule of plausibility does not hold for some figures: those of a unit, of
 * regions and of indicators, any where null, and of the years {@code from} to {@code to}, both
 * included and without end where null. {@code rule} is what finds them: the code of a finding, or
 * of a declared rule.
 */
public record RuleWaiver(
    String code,
    String rule,
    String unit,
    List<String> regions,
    List<String> indicators,
    int from,
    Integer to,
    String reason,
    String decidedBy,
    Boolean active) {

  /** What the contract leaves out by default is filled in. */
  public RuleWaiver {
    active = Objects.requireNonNullElse(active, true);
  }

  boolean covers(String reporting, String region, String indicator, int year) {
    return (unit == null || unit.equals(reporting))
        && (regions == null || regions.contains(region))
        && (indicators == null || indicators.contains(indicator))
        && from <= year
        && (to == null || year <= to);
  }
}
