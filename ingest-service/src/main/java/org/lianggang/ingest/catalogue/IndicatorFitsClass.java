package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.INDICATOR_OF_QUALITATIVE_MEASURE;
import static org.lianggang.ingest.problem.FindingCode.INDICATOR_REQUIRED;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_INDICATOR;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** What people judge has no indicator; everything else has a known one. */
final class IndicatorFitsClass implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    Measure measure = placed.measure();
    String indicator = measure.indicator();
    if (measure.measureClass() == MeasureClass.QUALITATIVE) {
      return indicator == null
          ? Stream.empty()
          : Stream.of(
              placed.fault(
                  INDICATOR_OF_QUALITATIVE_MEASURE,
                  "/indicator",
                  indicator,
                  measure.code(),
                  indicator));
    }
    if (indicator == null) {
      return Stream.of(
          placed.fault(
              INDICATOR_REQUIRED, "/indicator", null, measure.code(), measure.measureClass()));
    }
    return placed.indicator() == null
        ? Stream.of(placed.fault(UNKNOWN_INDICATOR, "/indicator", indicator, indicator))
        : Stream.empty();
  }
}
