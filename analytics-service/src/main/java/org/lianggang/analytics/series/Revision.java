package org.lianggang.analytics.series;

import java.math.BigDecimal;
import java.time.Instant;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Observation;

/**
 * What was accepted for one cell, once; or what followed for it from the cells of other regions.
 *
 * @param revision counted from 1; the highest stands
 * @param obsStatus SDMX code; L, M, O, Q say why there is no value
 * @param reportedMissing the kind of missing the unit named; null where it named none
 * @param afterBreak the definition changed with this period
 * @param submission by which it was reported; null where it is derived
 * @param position of the change that made it known, and its time
 * @param derivation null where it was reported
 */
public record Revision(
    int year,
    GroupKey group,
    int revision,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String obsStatus,
    MissingKind reportedMissing,
    boolean afterBreak,
    String submission,
    long position,
    Instant knownAt,
    Derivation derivation) {

  public boolean isDerived() {
    return derivation != null;
  }

  public String period() {
    return Integer.toString(year);
  }

  /** The same without its figures, where it has any. */
  Revision hidden() {
    return value == null && numerator == null && denominator == null
        ? this
        : new Revision(
            year,
            group,
            revision,
            null,
            null,
            null,
            "Q",
            MissingKind.SUPPRESSED,
            afterBreak,
            submission,
            position,
            knownAt,
            derivation);
  }

  public Observation observation() {
    return new Observation(period(), value, numerator, denominator, afterBreak, missing());
  }

  /** Why there is no value: as the unit said, else as the status says; null where there is one. */
  public MissingKind missing() {
    if (value != null) {
      return null;
    }
    return reportedMissing == null ? ofStatus() : reportedMissing;
  }

  private MissingKind ofStatus() {
    return switch (obsStatus) {
      case "L" -> MissingKind.NOT_COLLECTED;
      case "M" -> MissingKind.NOT_APPLICABLE;
      case "Q" -> MissingKind.SUPPRESSED;
      case "O" -> MissingKind.OTHER;
      default -> null;
    };
  }
}
