package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.TARGET_BOUNDS_REVERSED;
import static org.lianggang.ingest.problem.FindingCode.TOLERANCE_NEGATIVE;

import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;

/** Something lies between the bounds of a target, and its tolerance does not exclude it. */
final class BoundsInOrder implements MeasureRule {

  @Override
  public Stream<Finding> check(PlacedMeasure placed) {
    Target target = placed.target();
    boolean reversed =
        target.low() != null && target.high() != null && target.low().compareTo(target.high()) > 0;
    boolean negative = target.tolerance() != null && target.tolerance().signum() < 0;
    return Stream.concat(
        reversed
            ? Stream.of(
                placed.fault(
                    TARGET_BOUNDS_REVERSED,
                    "/target/low",
                    target.low(),
                    target.low(),
                    target.high()))
            : Stream.empty(),
        negative
            ? Stream.of(
                placed.fault(
                    TOLERANCE_NEGATIVE,
                    "/target/tolerance",
                    target.tolerance(),
                    target.tolerance()))
            : Stream.empty());
  }
}
