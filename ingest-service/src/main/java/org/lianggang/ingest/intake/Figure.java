package org.lianggang.ingest.intake;

import java.math.BigDecimal;
import java.util.Objects;

/** The current revision of an accepted figure; revisions are counted from 1. */
public record Figure(
    int revision,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    ObsStatus obsStatus,
    Missing missing,
    boolean seriesBreak) {

  /** Words alone, the explanation and the reason, do not make a revision. */
  public boolean isUnchangedBy(Row row) {
    return same(value, row.value())
        && same(numerator, row.numerator())
        && same(denominator, row.denominator())
        && obsStatus == row.obsStatus()
        && Objects.equals(missing, row.missing())
        && seriesBreak == row.seriesBreak();
  }

  public Figure later(Figure other) {
    return revision > other.revision ? this : other;
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }
}
