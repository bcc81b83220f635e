package org.lianggang.analytics.warning;

import java.util.Map;

/**
 * What a member unit has not reported for a region in a round that is past its due day.
 *
 * @param name of the unit, language tag to text
 * @param period the year of the round
 * @param since the first day after the due day, as written, 2025-04-01
 * @param daysLate days from the due day to the day of the last change followed
 * @param owed figures owed, outstanding those of them that are not reported
 */
public record Owed(
    String unit,
    Map<String, String> name,
    String region,
    String period,
    String since,
    long daysLate,
    long owed,
    long outstanding) {}
