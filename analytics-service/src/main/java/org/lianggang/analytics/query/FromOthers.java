package org.lianggang.analytics.query;

import java.math.BigDecimal;
import org.lianggang.analytics.aggregation.Agreement;
import org.lianggang.analytics.aggregation.Whole;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.series.Derivation;
import org.lianggang.analytics.series.Revision;

/**
 * What follows for a cell from other regions.
 *
 * @param coverage in per cent of what all of them weigh; null where it cannot be told
 * @param value and numerator, denominator: null where the cell itself has them, and where withheld
 * @param difference reported − derived; null where one of them is missing
 * @param agrees within rounding; null where not all regions report
 */
record FromOthers(
    Derivation.Origin origin,
    int parts,
    BigDecimal coverage,
    Whole.Reason withheld,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal difference,
    Boolean agrees) {

  /** Of a cell that is derived itself. */
  static FromOthers of(Revision derived) {
    return of(derived, null, null, null, null, null);
  }

  /** Beside what the region reports itself. */
  static FromOthers beside(Revision own, Revision derived, Indicator indicator) {
    boolean areBothThere = own.value() != null && derived.value() != null;
    boolean isComplete =
        areBothThere
            && derived.derivation().coverage() != null
            && derived.derivation().coverage().compareTo(BigDecimal.ONE) >= 0;
    return of(
        derived,
        derived.value(),
        derived.numerator(),
        derived.denominator(),
        areBothThere ? own.value().subtract(derived.value()) : null,
        isComplete
            ? Agreement.holds(
                own.value(),
                derived.value(),
                indicator.decimals(),
                indicator.aggregation(),
                derived.derivation().parts())
            : null);
  }

  private static FromOthers of(
      Revision derived,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal difference,
      Boolean agrees) {
    Derivation derivation = derived.derivation();
    return new FromOthers(
        derivation.origin(),
        derivation.parts(),
        derivation.coverage() == null ? null : derivation.coverage().movePointRight(2),
        derivation.withheld(),
        value,
        numerator,
        denominator,
        difference,
        agrees);
  }
}
