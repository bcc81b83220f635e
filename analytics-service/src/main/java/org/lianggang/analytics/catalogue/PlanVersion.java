package org.lianggang.analytics.catalogue;

import java.util.Objects;

/**
 * A plan as it stood from one put to the next. Versions are told apart by code and number: what is
 * under a number never changes, and plans are too large to be compared word by word.
 *
 * @param version counted from 1
 * @param position of the change that stored it
 */
public record PlanVersion(int version, long position, Plan plan) {

  /** Whether the year lies within the plan. */
  public boolean covers(int year) {
    return plan.startYear() <= year && year <= plan.endYear();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanVersion that
        && version == that.version
        && position == that.position
        && plan.code().equals(that.plan.code());
  }

  @Override
  public int hashCode() {
    return Objects.hash(plan.code(), version, position);
  }
}
