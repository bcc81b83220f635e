package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessment.Threshold;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Baseline;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Residence;
import org.lianggang.analytics.assessment.Sex;
import org.lianggang.analytics.assessment.TargetKind;

/**
 * The verdict on a measure of the plan that a region is bound to.
 *
 * @param name of the measure, language tag to text
 * @param unit of the indicator
 * @param decimals at which the indicator is published
 * @param group "sex/residence"
 * @param item what was judged
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
    Assessment assessment,
    AssessmentItem item) {

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
    return key(code, group);
  }

  WarningKey key(WarningCode code, String other) {
    return new WarningKey(code, plan, measure, indicator, region, assessment.period(), other);
  }

  boolean isOf(Sex sex) {
    return group.startsWith(sex + "/");
  }

  boolean isOf(Residence residence) {
    return group.endsWith("/" + residence);
  }

  /** One unit of the last decimal. */
  BigDecimal unitOfLastDecimal() {
    return BigDecimal.ONE.movePointLeft(decimals);
  }

  /** The bound that is not met, or the nearer one; null for targets without a number. */
  BigDecimal bound() {
    return bound(found());
  }

  BigDecimal bound(BigDecimal figure) {
    Threshold threshold = assessment.threshold();
    if (threshold == null || threshold.low() == null) {
      return threshold == null ? null : threshold.high();
    }
    boolean tooHigh = threshold.high() != null && figure.compareTo(threshold.high()) >= 0;
    return tooHigh ? threshold.high() : threshold.low();
  }

  /** Whether the value of the baseline year, an earlier one, met the target. */
  boolean baselineMet() {
    Baseline baseline = assessment.baseline();
    return assessment.threshold() != null
        && baseline != null
        && baseline.value() != null
        && baseline.year() < Integer.parseInt(assessment.valuePeriod())
        && assessment.threshold().contains(baseline.value());
  }

  /** +1 where a rise of the value is good, −1 where a fall is, 0 where neither can be said. */
  int direction() {
    Threshold threshold = assessment.threshold();
    TargetKind kind = assessment.target().kind();
    boolean ofValue =
        kind != TargetKind.AT_LEAST_REFERENCE
            && kind != TargetKind.AROUND_REFERENCE
            && kind != TargetKind.EVERY_UNIT;
    if (!ofValue || threshold == null || (threshold.low() == null) == (threshold.high() == null)) {
      return 0;
    }
    return threshold.low() == null ? -1 : 1;
  }

  /** The values up to the one judged, since the last break, in order. */
  List<Observation> points() {
    List<Observation> points = new ArrayList<>();
    item.observations().stream()
        .filter(one -> one.period().compareTo(assessment.valuePeriod()) <= 0)
        .sorted(Comparator.comparing(Observation::period))
        .forEach(
            one -> {
              if (one.afterBreak()) {
                points.clear();
              }
              if (one.value() != null) {
                points.add(one);
              }
            });
    return points;
  }
}
