package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.KIND_DOES_NOT_FIT_CLASS;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A direction is never judged as a number was promised, nor the other way round. */
final class KindFitsClass implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    Target target = placed.target();
    MeasureClass measureClass = placed.measure().measureClass();
    return target.kind().fits(measureClass, target.isBounded())
        ? Stream.empty()
        : Stream.of(
            placed.fault(
                KIND_DOES_NOT_FIT_CLASS,
                "/target/kind",
                target.kind(),
                target.kind(),
                measureClass));
  }
}
