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
 * @param derived true where the value follows from other regions, else null
 * @param derivation what follows from other regions; null where nothing does
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
    KnownFrom knownFrom,
    Boolean derived,
    FromOthers derivation) {

  /** The change of the feed by which a value became known. */
  record KnownFrom(long position, Instant time) {}

  /** As it was reported, or derived. */
  static Cell of(Revision revision) {
    return of(revision, revision.isDerived() ? FromOthers.of(revision) : null);
  }

  /** The same, and what follows from other regions beside it. */
  static Cell of(Revision revision, FromOthers derivation) {
    boolean isWithheld = revision.isDerived() && revision.derivation().withheld() != null;
    return new Cell(
        revision.period(),
        revision.value(),
        revision.numerator(),
        revision.denominator(),
        revision.obsStatus(),
        isWithheld ? null : revision.missing(),
        revision.afterBreak(),
        revision.revision(),
        new KnownFrom(revision.position(), revision.knownAt()),
        revision.isDerived() ? true : null,
        derivation);
  }
}
