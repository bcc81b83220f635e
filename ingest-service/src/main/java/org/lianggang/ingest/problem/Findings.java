package org.lianggang.ingest.problem;

import java.util.List;
import java.util.UUID;

/**
 * What was found, in the order of the rows; where there is more than an answer holds, the first of
 * it and the list that has all.
 *
 * @param total null where the items are all there is
 */
public record Findings(List<Finding> items, Integer total, UUID list) {

  /** More are told by a list of their own. */
  public static final int MOST = 10_000;

  public static Findings all(List<Finding> items) {
    return new Findings(items, null, null);
  }

  int count() {
    return total == null ? items.size() : total;
  }

  /** Where all of them can be read; null where the items are all there is. */
  public String link() {
    return list == null ? null : "/v1/findings/" + list;
  }
}
