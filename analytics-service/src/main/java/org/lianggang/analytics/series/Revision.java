package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.time.Instant;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Observation;

/**
 * What was accepted for one cell, once.
 *
 * @param revision counted from 1; the highest stands
 * @param obsStatus SDMX code; L, M, O, Q say why there is no value
 * @param afterBreak the definition changed with this period
 * @param position of the change that made it known, and its time
 */
public record Revision(
    String period,
    GroupKey group,
    int revision,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String obsStatus,
    boolean afterBreak,
    String submission,
    long position,
    Instant knownAt) {

  public int year() {
    return Integer.parseInt(period);
  }

  public Observation observation() {
    return new Observation(period, value, numerator, denominator, afterBreak, missing());
  }

  private MissingKind missing() {
    if (value != null) {
      return null;
    }
    return switch (obsStatus) {
      case "L" -> MissingKind.NOT_COLLECTED;
      case "M" -> MissingKind.NOT_APPLICABLE;
      case "Q" -> MissingKind.SUPPRESSED;
      case "O" -> MissingKind.OTHER;
      default -> null;
    };
  }
}
