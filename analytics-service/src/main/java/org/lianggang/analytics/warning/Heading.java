package org.lianggang.analytics.warning;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Target;

/** Where a movement leads, seen from the targets of its indicator. */
enum Heading {
  TOWARDS,
  AWAY,
  NEITHER;

  /** Towards only when no target sees it going away. */
  static Heading of(Movement movement, List<Target> targets) {
    List<Heading> seen = targets.stream().map(target -> of(movement, target)).toList();
    return Stream.of(AWAY, TOWARDS).filter(seen::contains).findFirst().orElse(NEITHER);
  }

  boolean isTowardsTarget() {
    return this == TOWARDS;
  }

  private static Heading of(Movement movement, Target target) {
    int rise = movement.change().signum();
    return switch (target.kind()) {
      case AT_LEAST, ABOVE, AT_LEAST_REFERENCE, INCREASE -> towards(rise);
      case AT_MOST, BELOW, DECREASE, SLOW_RISE -> towards(-rise);
      case CHANGE_FROM_BASELINE -> towards(rise * target.percent().signum());
      case BETWEEN -> nearing(movement, target.low(), target.high());
      case AROUND -> nearingAround(movement, target);
      case HOLD -> holding(movement, target);
      case AROUND_REFERENCE, EVERY_UNIT, NARROW_GAP, QUALITATIVE -> NEITHER;
    };
  }

  private static Heading towards(int rise) {
    return rise > 0 ? TOWARDS : rise < 0 ? AWAY : NEITHER;
  }

  /** Without any bound it wants things to stay, and every movement leads away from that. */
  private static Heading holding(Movement movement, Target target) {
    if (target.low() != null || target.high() != null) {
      return nearing(movement, target.low(), target.high());
    }
    if (target.value() == null) {
      return AWAY;
    }
    return target.tolerance() == null
        ? nearing(movement, target.value(), null)
        : nearingAround(movement, target);
  }

  private static Heading nearingAround(Movement movement, Target target) {
    return nearing(
        movement,
        target.value().subtract(target.tolerance()),
        target.value().add(target.tolerance()));
  }

  private static Heading nearing(Movement movement, BigDecimal low, BigDecimal high) {
    BigDecimal before = distance(movement.from().value(), low, high);
    BigDecimal after = distance(movement.to().value(), low, high);
    return towards(before.compareTo(after));
  }

  private static BigDecimal distance(BigDecimal value, BigDecimal low, BigDecimal high) {
    if (low != null && value.compareTo(low) < 0) {
      return low.subtract(value);
    }
    return high != null && value.compareTo(high) > 0 ? value.subtract(high) : BigDecimal.ZERO;
  }
}
