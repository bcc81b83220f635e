package org.lianggang.ingest.roster;

import java.time.LocalDate;
import java.util.Map;

/**
 * A 成员单位: the department of a region that reports. {@code organisationCode} is the unified social
 * credit identifier of GB 32100, 18 characters.
 */
public record MemberUnit(
    String code,
    Map<String, String> name,
    String department,
    String region,
    String organisationCode,
    LocalDate validFrom,
    LocalDate validTo) {

  /** Whether there is such a unit on any day of the year. */
  public boolean holdsIn(int year) {
    return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
  }
}
