package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.BASELINE_YEAR_REQUIRED;
import static org.lianggang.ingest.problem.FindingCode.TARGET_CHANGES_NOTHING;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** A change is one by some per cent, against some year. */
final class BaselineForChange implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    if (placed.target().kind() != TargetKind.CHANGE_FROM_BASELINE) {
      return Stream.empty();
    }
    BigDecimal percent = placed.target().percent();
    return Stream.concat(
        placed.baselineYear() == null
            ? Stream.of(
                placed.fault(BASELINE_YEAR_REQUIRED, "/baseline", null, placed.measure().code()))
            : Stream.empty(),
        percent != null && percent.signum() == 0
            ? Stream.of(placed.fault(TARGET_CHANGES_NOTHING, "/target/percent", percent))
            : Stream.empty());
  }
}
