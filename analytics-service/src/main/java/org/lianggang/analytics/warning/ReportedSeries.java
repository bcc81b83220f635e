package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * One group of an indicator in one region, as it stands.
 *
 * @param name of the indicator, language tag to text
 * @param scale by which numerator ÷ denominator becomes the value; null is 100 for shares, else 1
 * @param decimals the indicator is reported with
 * @param changeBound in points for shares, else in per cent; null is the default of the kind
 * @param group "sex/residence"
 * @param observations by year, with those that have no value
 * @param targets that plans set for the indicator
 * @param ceilings rates of unwanted events that plans allow, in the unit of the indicator
 */
public record ReportedSeries(
    String indicator,
    Map<String, String> name,
    String unit,
    ValueKind valueKind,
    BigDecimal scale,
    int decimals,
    BigDecimal changeBound,
    String region,
    String group,
    List<Observation> observations,
    List<Target> targets,
    List<BigDecimal> ceilings) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public ReportedSeries {
    observations = List.copyOf(observations);
    targets = List.copyOf(targets);
    ceilings = List.copyOf(ceilings);
  }

  boolean isShare() {
    return valueKind == ValueKind.SHARE;
  }

  /** One unit of the last decimal. */
  BigDecimal unitOfLastDecimal() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** By which numerator ÷ denominator becomes the value. */
  BigDecimal scaleOfCounts() {
    return scale != null ? scale : isShare() ? HUNDRED : BigDecimal.ONE;
  }

  String printedUnit() {
    return unit == null ? "" : unit;
  }

  WarningKey key(WarningCode code, String period) {
    return key(code, period, group);
  }

  WarningKey key(WarningCode code, String period, String other) {
    return new WarningKey(code, null, null, indicator, region, period, other);
  }
}
