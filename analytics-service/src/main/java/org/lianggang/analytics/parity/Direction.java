package org.lianggang.analytics.parity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.lianggang.analytics.assessment.Target;
import org.lianggang.analytics.assessment.TargetKind;

/** What the plans want of an indicator; a parity verdict is given only where a rise is good. */
public enum Direction {
  RISE_IS_GOOD,
  FALL_IS_GOOD,
  /** No plan says, or two plans say different things. */
  UNKNOWN;

  /** What all targets of an indicator agree on; those without a direction do not count. */
  public static Direction of(Collection<Target> targets) {
    Set<Direction> wanted = EnumSet.noneOf(Direction.class);
    targets.forEach(target -> wanted.add(of(target)));
    wanted.remove(UNKNOWN);
    return wanted.size() == 1 ? wanted.iterator().next() : UNKNOWN;
  }

  private static Direction of(Target target) {
    return switch (target.kind()) {
      case AT_LEAST, ABOVE, AT_LEAST_REFERENCE, INCREASE -> RISE_IS_GOOD;
      case AT_MOST, BELOW, DECREASE, SLOW_RISE -> FALL_IS_GOOD;
      case CHANGE_FROM_BASELINE -> target.percent().signum() > 0 ? RISE_IS_GOOD : FALL_IS_GOOD;
      case HOLD -> ofBounds(target);
      case EVERY_UNIT -> ofEveryUnit(target.everyUnit().kind());
      case BETWEEN, AROUND, AROUND_REFERENCE, NARROW_GAP, QUALITATIVE -> UNKNOWN;
    };
  }

  private static Direction ofBounds(Target target) {
    if ((target.low() == null) == (target.high() == null)) {
      return UNKNOWN;
    }
    return target.high() == null ? RISE_IS_GOOD : FALL_IS_GOOD;
  }

  private static Direction ofEveryUnit(TargetKind kind) {
    return switch (kind) {
      case AT_LEAST, ABOVE -> RISE_IS_GOOD;
      case AT_MOST, BELOW -> FALL_IS_GOOD;
      default -> UNKNOWN;
    };
  }
}
