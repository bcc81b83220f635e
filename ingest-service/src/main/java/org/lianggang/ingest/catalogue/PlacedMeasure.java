package org.lianggang.ingest.catalogue;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.FindingCode;

/** A measure, where it stands in its plan, and the indicators that are known. */
record PlacedMeasure(
    Plan plan, Measure measure, String pointer, Map<String, Indicator> indicators) {

  static Stream<PlacedMeasure> of(Plan plan, Map<String, Indicator> indicators) {
    return indexes(plan.domains())
        .flatMap(
            d ->
                indexes(plan.domains().get(d).goals())
                    .flatMap(g -> ofGoal(plan, d, g, indicators)));
  }

  private static Stream<PlacedMeasure> ofGoal(
      Plan plan, int domain, int goal, Map<String, Indicator> indicators) {
    var measures = plan.domains().get(domain).goals().get(goal).measures();
    String place = "/domains/" + domain + "/goals/" + goal + "/measures/";
    return indexes(measures)
        .map(m -> new PlacedMeasure(plan, measures.get(m), place + m, indicators));
  }

  static Stream<Integer> indexes(java.util.List<?> list) {
    return IntStream.range(0, list.size()).boxed();
  }

  Target target() {
    return measure.target();
  }

  /** The indicator the measure names, or null where it names none or an unknown one. */
  Indicator indicator() {
    return measure.indicator() == null ? null : indicators.get(measure.indicator());
  }

  /** The year the target starts from, or null. */
  Integer baselineYear() {
    return measure.baseline() == null
        ? plan.baselineYear()
        : Integer.valueOf(measure.baseline().year());
  }

  /** A fault at a place below the measure, as {@code /target/value}. */
  Finding fault(FindingCode code, String below, Object value, Object... figures) {
    String field = below.substring(below.lastIndexOf('/') + 1);
    return Finding.at(code, pointer + below, field, value, figures);
  }
}
