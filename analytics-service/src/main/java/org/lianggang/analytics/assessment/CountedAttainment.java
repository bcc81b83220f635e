package org.lianggang.analytics.assessment;

import java.util.Map;

/** Attainment rates from counts alone, without knowing the measures. */
public final class CountedAttainment {

  private CountedAttainment() {}

  /** Goals cannot be told from counts: IllegalArgumentException. */
  public static Attainment of(Denominator denominator, StatusCounts counts) {
    int all = 0;
    int attained = 0;
    int nearly = 0;
    for (MeasureClass of : counts.byClass().keySet()) {
      for (Map.Entry<Status, Integer> count : counts.byClass().get(of).entrySet()) {
        JudgedMeasure one = new JudgedMeasure(null, of, count.getKey(), null);
        int many = one.isIn(denominator) ? count.getValue() : 0;
        all += many;
        attained += one.isAttained() ? many : 0;
        nearly += one.isNearlyAttained() ? many : 0;
      }
    }
    return Attainment.of(
        denominator,
        counts,
        all,
        attained,
        nearly,
        null,
        Attainment.Weights.ofCounts(all, attained, nearly),
        false);
  }
}
