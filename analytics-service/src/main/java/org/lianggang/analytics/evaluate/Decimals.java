package org.lianggang.analytics.evaluate;

import static org.lianggang.analytics.problem.FindingCode.TOO_MANY_DECIMALS;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.AssessmentItem;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.problem.Finding;

/** Figures finer than any that is reported: exact arithmetic on them would never end. */
final class Decimals {

  private static final int MOST = 30;

  private Decimals() {}

  static Stream<Finding> of(AssessmentItem item, String pointer) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    Target target = item.target();
    figures.put("/target/value", target.value());
    figures.put("/target/low", target.low());
    figures.put("/target/high", target.high());
    figures.put("/target/tolerance", target.tolerance());
    figures.put("/target/percent", target.percent());
    figures.put("/target/limit", target.limit());
    figures.put("/scale", item.scale());
    figures.put("/spread", item.spread());
    figures.put("/baseline/value", item.baseline() == null ? null : item.baseline().value());
    return tooFine(figures, pointer);
  }

  static Stream<Finding> of(Observation cell, String pointer) {
    Map<String, BigDecimal> figures = new TreeMap<>();
    figures.put("/value", cell.value());
    figures.put("/numerator", cell.numerator());
    figures.put("/denominator", cell.denominator());
    return tooFine(figures, pointer);
  }

  private static Stream<Finding> tooFine(Map<String, BigDecimal> figures, String pointer) {
    return figures.entrySet().stream()
        .filter(figure -> figure.getValue() != null && figure.getValue().scale() > MOST)
        .map(figure -> finding(pointer + figure.getKey()));
  }

  /** Without the figure itself: written out it could fill a library. */
  private static Finding finding(String place) {
    String field = place.substring(place.lastIndexOf('/') + 1);
    return Finding.at(TOO_MANY_DECIMALS, place, field, null, field, MOST);
  }
}
