package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.TARGET_NOT_AFTER_BASELINE;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** The way to a target takes time: its year comes after the baseline's. */
final class TargetAfterBaseline implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    Integer baseline = placed.baselineYear();
    int year = placed.target().year();
    return baseline != null && year <= baseline
        ? Stream.of(placed.fault(TARGET_NOT_AFTER_BASELINE, "/target/year", year, year, baseline))
        : Stream.empty();
  }
}
