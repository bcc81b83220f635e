package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.assessment.Observation;
import org.lianggang.analytics.assessment.ValueKind;

/**
 * 波动较大: a value has moved further than the series usually does, or, while little is known of the
 * series, further than its indicator may. Every year is looked at with what lies before it.
 */
final class Fluctuation implements DataRule {

  private final FluctuationBounds bounds;

  Fluctuation(FluctuationBounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public List<Warning> check(ReportedSeries series) {
    List<Warning> warnings = new ArrayList<>();
    if (series.valueKind() == ValueKind.YES_NO) {
      return warnings;
    }
    Transform scale = Transform.of(series, bounds);
    List<Double> history = new ArrayList<>();
    Observation last = null;
    for (Observation observation : series.observations()) {
      if (observation.afterBreak()) {
        history.clear();
        last = null;
      }
      if (observation.value() == null) {
        continue;
      }
      if (last != null) {
        Movement movement = new Movement(last, observation);
        exceeded(movement, history, scale, series)
            .ifPresent(bound -> warnings.add(warning(movement, bound, series)));
        if (scale.covers(movement)) {
          history.add(scale.perRootYear(movement));
        }
      }
      last = observation;
    }
    return warnings;
  }

  /** The bound that the movement passes, as a movement of its own. */
  private Optional<BigDecimal> exceeded(
      Movement movement, List<Double> history, Transform scale, ReportedSeries series) {
    if (!movement.hasSize(series) || RareEvents.decide(movement, series, bounds)) {
      return Optional.empty();
    }
    return UsualMovement.of(history, movement, scale, bounds)
        .map(usual -> beyondUsual(usual, movement, series))
        .orElseGet(() -> beyondBound(movement, series));
  }

  private Optional<BigDecimal> beyondUsual(
      UsualMovement usual, Movement movement, ReportedSeries series) {
    BigDecimal smallest = bounds.smallest(series);
    BigDecimal change = movement.change().abs();
    BigDecimal rounding = series.unitOfLastDecimal().multiply(BigDecimal.valueOf(2));
    BigDecimal size = movement.size(series);
    if (!usual.isExceeded()
        || size.abs().compareTo(smallest) < 0
        || change.compareTo(rounding) <= 0) {
      return Optional.empty();
    }
    BigDecimal edge = movement.size(series, usual.edge());
    return Optional.of(size.signum() > 0 ? edge.max(smallest) : edge.min(smallest.negate()));
  }

  private Optional<BigDecimal> beyondBound(Movement movement, ReportedSeries series) {
    BigDecimal bound = bounds.changeBound(series);
    BigDecimal size = movement.size(series);
    return size.abs().compareTo(bound) < 0
        ? Optional.empty()
        : Optional.of(size.signum() > 0 ? bound : bound.negate());
  }

  private static Warning warning(Movement movement, BigDecimal bound, ReportedSeries series) {
    BigDecimal size = movement.size(series);
    return new Warning(
        series.key(WarningCode.FLUCTUATION, movement.to().period()),
        Heading.of(movement, series.targets()).isTowardsTarget()
            ? WarningLevel.BLUE
            : WarningLevel.ORANGE,
        size,
        bound,
        List.of(movement.fromYear(), movement.toYear()),
        Wording.of(
            WarningCode.FLUCTUATION.name(),
            Wording.named(series.name()),
            movement.from().period(),
            movement.from().value(),
            movement.to().period(),
            movement.to().value(),
            series.printedUnit(),
            Wording.rounded(size),
            Wording.rounded(bound),
            Wording.of(series.isShare() ? "POINTS" : "PER_CENT")));
  }
}
