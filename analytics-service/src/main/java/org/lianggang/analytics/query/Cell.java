package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.series.Revision;

/**
 * A cell as it stands now, and since when that is known.
 *
 * @param value null where missing
 * @param missing why there is no value; null where there is one
 * @param revision counted from 1; above 1 where the value was corrected
 */
record Cell(
    String period,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String obsStatus,
    MissingKind missing,
    @JsonProperty("break") boolean afterBreak,
    int revision,
    KnownFrom knownFrom) {

  /** The change of the feed by which a value became known. */
  record KnownFrom(long position, Instant time) {}

  static Cell of(Revision revision) {
    return new Cell(
        revision.period(),
        revision.value(),
        revision.numerator(),
        revision.denominator(),
        revision.obsStatus(),
        revision.missing(),
        revision.afterBreak(),
        revision.revision(),
        new KnownFrom(revision.position(), revision.knownAt()));
  }
}
