package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.lianggang.analytics.assessment.Attainment;
import org.lianggang.analytics.assessment.Denominator;
import org.lianggang.analytics.assessment.JudgedMeasure;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Status;

/**
 * The attainment of one group of measures as the contract describes it.
 *
 * @param comparison the plan is that of a region this one is no part of
 * @param strictRate and inclusiveRate: null with the reason where the denominator is empty
 */
record AttainmentItem(
    String key,
    Map<String, String> name,
    boolean comparison,
    Map<MeasureClass, Map<Status, Integer>> counts,
    String denominator,
    int denominatorCount,
    int attained,
    int nearlyAttained,
    @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal strictRate,
    @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal inclusiveRate,
    Attainment.EmptyReason reason,
    int measures,
    int withData,
    BigDecimal coverage,
    Integer incompleteGoals,
    Attainment.Weights weights) {

  static AttainmentItem of(
      GroupBy.Key key, boolean comparison, Denominator denominator, List<JudgedMeasure> measures) {
    Attainment made = Attainment.of(denominator, measures);
    return new AttainmentItem(
        key.code(),
        key.name(),
        comparison,
        made.counts().byClass(),
        denominator.written(),
        made.denominatorCount(),
        made.attained(),
        made.nearlyAttained(),
        made.strictRate(),
        made.inclusiveRate(),
        made.reason(),
        made.measures(),
        made.withData(),
        made.coverage(),
        made.incompleteGoals(),
        made.weights());
  }
}
