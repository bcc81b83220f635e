package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessment.Threshold;

/**
 * The verdict on a measure of the plan that a region is bound to.
 *
 * @param name of the measure, language tag to text
 * @param unit of the indicator
 * @param decimals at which the indicator is published
 * @param group "sex/residence"
 */
public record Judged(
    String plan,
    String measure,
    Map<String, String> name,
    String indicator,
    String unit,
    int decimals,
    String region,
    String group,
    Assessment assessment) {

  int year() {
    return Integer.parseInt(assessment.period());
  }

  int targetYear() {
    return assessment.target().year();
  }

  /** Whether the rate of several years taken together was judged (rare events). */
  boolean isPooled() {
    return assessment.events() != null && assessment.events().years().size() > 1;
  }

  /** The figure that was judged: the value of a year, or the pooled rate to 12 digits. */
  BigDecimal found() {
    return isPooled() ? assessment.events().rate() : assessment.value();
  }

  /** The years the figure judged is of, in order. */
  List<Integer> years() {
    return isPooled()
        ? assessment.events().years()
        : List.of(Integer.parseInt(assessment.valuePeriod()));
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
    boolean tooHigh = threshold.high() != null && found().compareTo(threshold.high()) >= 0;
    return tooHigh ? threshold.high() : threshold.low();
  }
}
