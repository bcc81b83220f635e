package org.lianggang.analytics.catalogue;

/**
 * A plan as it stood from one put to the next.
 *
 * @param version counted from 1
 * @param position of the change that stored it
 */
public record PlanVersion(int version, long position, Plan plan) {

  /** Whether the year lies within the plan. */
  public boolean covers(int year) {
    return plan.startYear() <= year && year <= plan.endYear();
  }
}
