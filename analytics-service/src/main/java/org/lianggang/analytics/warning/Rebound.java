package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Assessment;
import org.lianggang.analytics.assessment.Assessments;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.Parameters;
import org.lianggang.analytics.assessment.Status;

/**
 * 反弹: met or nearly met, but the last two changes go away from the target, or the last one by more
 * than half the half-width of the 80 % interval projected to its year from the value before. Only
 * targets with one bound have a direction to go away in.
 */
final class Rebound implements VerdictRule {

  private final BigDecimal part;
  private final Parameters methods;

  /** part of the half-width that one change may take up, 0–1 */
  Rebound(BigDecimal part, Parameters methods) {
    this.part = part;
    this.methods = methods;
  }

  @Override
  public Stream<Warning> check(Judged judged) {
    return stands(judged) && goesAway(judged, judged.points())
        ? Stream.of(
            VerdictWarning.of(WarningCode.REBOUND, WarningLevel.YELLOW, judged, way(judged)))
        : Stream.empty();
  }

  private boolean goesAway(Judged judged, List<Observation> points) {
    int last = points.size() - 1;
    return last >= 1
        && away(judged, points.get(last - 1), points.get(last))
        && (last >= 2 && away(judged, points.get(last - 2), points.get(last - 1))
            || isLarge(judged, points.get(last - 1), points.get(last)));
  }

  private static boolean stands(Judged judged) {
    Assessment assessment = judged.assessment();
    return (Boolean.TRUE.equals(assessment.met()) || assessment.status() == Status.NEARLY_ATTAINED)
        && !judged.isPooled()
        && judged.direction() != 0;
  }

  /** By more than rounding. */
  private static boolean away(Judged judged, Observation from, Observation to) {
    BigDecimal nearer =
        to.value().subtract(from.value()).multiply(BigDecimal.valueOf(judged.direction()));
    return nearer.negate().compareTo(judged.unitOfLastDecimal()) > 0;
  }

  private boolean isLarge(Judged judged, Observation from, Observation to) {
    Assessment before =
        Assessments.assess(judged.item().asOf(Integer.parseInt(from.period())), methods);
    return before.projection() != null
        && before.projection().points().stream()
            .filter(point -> point.period().equals(to.period()))
            .anyMatch(point -> exceeds(to.value().subtract(from.value()).abs(), point));
  }

  private boolean exceeds(BigDecimal change, Assessment.Point point) {
    BigDecimal width = point.high80().subtract(point.low80());
    return change.add(change).compareTo(width.multiply(part)) > 0;
  }

  private static WarningText way(Judged judged) {
    List<Observation> points = judged.points();
    return Wording.of(
        "WAY",
        Wording.years(
            points.subList(Math.max(0, points.size() - 3), points.size()), judged.unit()));
  }
}
