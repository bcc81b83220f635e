package org.lianggang.analytics.warning;

import java.util.List;

/**
 * One group of an indicator in a region and in those right below it.
 *
 * @param children the same group of those that have reported anything
 * @param size how many regions lie right below
 * @param sums whether values add up (SUM); else numerators and denominators do
 */
public record Family(ReportedSeries own, List<ReportedSeries> children, int size, boolean sums) {

  public Family {
    children = List.copyOf(children);
  }
}
