package org.lianggang.analytics.problem;

import static org.lianggang.analytics.problem.FindingCode.LIMIT_OUT_OF_RANGE;

import java.util.stream.Stream;

/** How many items of a list are asked for at once, from 1. */
public final class PageLimit {

  /** The most. */
  public static final int MOST = 1000;

  private PageLimit() {}

  /** None where it is a number in range. */
  public static Stream<Finding> faults(String limit) {
    return limit.matches("[0-9]{1,4}") && of(limit) >= 1 && of(limit) <= MOST
        ? Stream.empty()
        : Stream.of(Finding.at(LIMIT_OUT_OF_RANGE, null, "limit", limit, "limit", limit));
  }

  /** Of one without faults. */
  public static int of(String limit) {
    return Integer.parseInt(limit);
  }
}
