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
    List<Target> targets) {

  public ReportedSeries {
    observations = List.copyOf(observations);
    targets = List.copyOf(targets);
  }

  boolean isShare() {
    return valueKind == ValueKind.SHARE;
  }

  /** One unit of the last decimal. */
  BigDecimal unitOfLastDecimal() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }
}
