package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.Map;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessment.Threshold;

/**
 * The verdict on a measure of the plan that a region is bound to.
 *
 * @param name of the measure, language tag to text
 * @param unit of the indicator
 * @param group "sex/residence"
 */
public record Judged(
    String plan,
    String measure,
    Map<String, String> name,
    String indicator,
    String unit,
    String region,
    String group,
    Assessment assessment) {

  int year() {
    return Integer.parseInt(assessment.period());
  }

  int targetYear() {
    return assessment.target().year();
  }

  WarningKey key(WarningCode code) {
    return new WarningKey(code, plan, measure, indicator, region, assessment.period(), group);
  }

  /** The bound that is not met, or the nearer one; null for targets without a number. */
  BigDecimal bound() {
    Threshold threshold = assessment.threshold();
    if (threshold == null || threshold.low() == null) {
      return threshold == null ? null : threshold.high();
    }
    boolean tooHigh =
        threshold.high() != null && assessment.value().compareTo(threshold.high()) >= 0;
    return tooHigh ? threshold.high() : threshold.low();
  }
}
