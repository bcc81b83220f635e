package org.lianggang.analytics.query;

import java.math.BigDecimal;
import java.util.Optional;
import org.lianggang.analytics.assessment.MissingKind;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.parity.Figure;
import org.lianggang.analytics.series.Revision;

/**
 * One sex of a cell: its value with what makes it checkable, or why there is none.
 *
 * @param missing null where there is a value
 * @param derived true where the value follows from other regions, else null
 */
record SexCell(
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String obsStatus,
    Missing missing,
    Integer revision,
    Cell.KnownFrom knownFrom,
    Boolean derived) {

  /** Why there is no value for a sex. */
  enum Missing {
    /** The indicator is not asked for this sex. */
    NOT_DECLARED,
    /** Nothing was reported for it yet. */
    NOT_REPORTED,
    NOT_COLLECTED,
    WORK_NOT_CARRIED_OUT,
    NOT_APPLICABLE,
    NOT_YET_DUE,
    SUPPRESSED,
    OTHER
  }

  static SexCell of(Optional<Revision> reported, Sex sex, Indicator indicator) {
    return reported
        .map(SexCell::of)
        .orElseGet(
            () ->
                new SexCell(
                    null,
                    null,
                    null,
                    null,
                    indicator.sexes().contains(sex) ? Missing.NOT_REPORTED : Missing.NOT_DECLARED,
                    null,
                    null,
                    null));
  }

  Figure figure() {
    return new Figure(value, numerator, denominator);
  }

  private static SexCell of(Revision reported) {
    return new SexCell(
        reported.value(),
        reported.numerator(),
        reported.denominator(),
        reported.obsStatus(),
        reported.value() == null ? missing(reported.missing()) : null,
        reported.revision(),
        Cell.of(reported).knownFrom(),
        reported.isDerived() ? true : null);
  }

  private static Missing missing(MissingKind kind) {
    return kind == null ? Missing.OTHER : Missing.valueOf(kind.name());
  }
}
