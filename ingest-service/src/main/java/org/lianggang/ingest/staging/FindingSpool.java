package org.lianggang.ingest.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;

/** Takes findings in any order, however many; more than an answer holds go to the database. */
public final class FindingSpool {

  private static final Comparator<Finding> BY_ROW =
      Comparator.comparing(Finding::row, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final FindingStore store;
  private final UnaryOperator<Finding> placed;
  private final List<Finding> held = new ArrayList<>();
  private UUID list;

  /**
   * @param list that is gone on with; null begins a new one once it is needed
   * @param placed says where else a finding stands
   */
  public FindingSpool(FindingStore store, UUID list, UnaryOperator<Finding> placed) {
    this.store = store;
    this.list = list;
    this.placed = placed;
  }

  public void add(Finding finding) {
    if (held.size() == Findings.MOST) {
      putAway();
    }
    held.add(placed.apply(finding));
  }

  /** The list that has all of them; null where there is none. */
  UUID putAway() {
    if (list == null && !held.isEmpty()) {
      list = store.begin();
    }
    if (!held.isEmpty()) {
      store.add(list, held);
      held.clear();
    }
    return list;
  }

  /** All of them, or the first and where the others are. */
  public Findings end() {
    if (list == null) {
      held.sort(BY_ROW);
      return Findings.all(held);
    }
    putAway();
    int total = store.count(list);
    List<Finding> first = store.first(list, Findings.MOST);
    return total > first.size() ? new Findings(first, total, list) : Findings.all(first);
  }
}
