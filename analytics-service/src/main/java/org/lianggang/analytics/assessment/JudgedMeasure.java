package org.lianggang.analytics.assessment;

import java.math.BigDecimal;

/**
 * A measure with its verdict, to be counted once.
 *
 * @param goal code of the goal it belongs to
 * @param weight above and below in a rate; 1 unless the plan says otherwise
 */
public record JudgedMeasure(
    String goal, MeasureClass measureClass, Status status, BigDecimal weight) {

  boolean isAssessable() {
    return measureClass == MeasureClass.NUMERIC && StatusCounts.ASSESSABLE.contains(status);
  }

  boolean isIn(Denominator denominator) {
    return switch (denominator) {
      case ASSESSABLE -> isAssessable();
      case QUANTIFIED -> measureClass == MeasureClass.NUMERIC;
      case ALL -> true;
      case GOALS -> throw new IllegalArgumentException("goals are not counted by measure");
    };
  }

  /** A direction is never attained; a reviewer's word counts where every measure is counted. */
  boolean isAttained() {
    return status == Status.ATTAINED;
  }

  boolean isNearlyAttained() {
    return status == Status.NEARLY_ATTAINED;
  }
}
