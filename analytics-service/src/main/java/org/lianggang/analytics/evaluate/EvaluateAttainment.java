package org.lianggang.analytics.evaluate;

import java.util.Map;
import org.lianggang.analytics.assessment.Denominator;
import org.lianggang.analytics.assessment.MeasureClass;
import org.lianggang.analytics.assessment.Status;

/** The counts to compute rates from. */
record EvaluateAttainment(Denominator denominator, Map<MeasureClass, Map<Status, Integer>> counts) {

  EvaluateAttainment {
    denominator = denominator == null ? Denominator.ASSESSABLE : denominator;
  }
}
