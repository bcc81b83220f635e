package org.lianggang.analytics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Computes what can be known of hidden counts from those that are shown: bounds drawn from every
 * sum again and again until nothing changes, and every count that a combination of sums gives away.
 * A hidden count that was never corrected is at least 1, for zeros are shown.
 */
final class Attacker {

  private final Map<Cell, Long> shown;
  private final Map<Cell, long[]> bounds = new TreeMap<>();
  private final List<Sum> sums = new ArrayList<>();

  /**
   * @param isExact no part is missing; else the parts are at most the total
   */
  private record Sum(Cell total, List<Cell> parts, boolean isExact) {}

  /**
   * @param shown null for a cell that is hidden
   * @param revised cells that have been corrected: one of their figures may have been 0
   */
  Attacker(Map<Cell, Long> shown, Set<Cell> revised) {
    this.shown = shown;
    shown.forEach(
        (cell, count) ->
            bounds.put(
                cell,
                count == null
                    ? new long[] {revised.contains(cell) ? 0 : 1, Long.MAX_VALUE / 1000}
                    : new long[] {count, count}));
    for (Cell cell : shown.keySet()) {
      if (cell.sex().equals("_T")) {
        sum(cell, List.of(cell.with(Cell.Dimension.SEX, "F"), cell.with(Cell.Dimension.SEX, "M")));
      }
      if (cell.residence().equals("_T")) {
        sum(
            cell,
            List.of(
                cell.with(Cell.Dimension.RESIDENCE, "U"),
                cell.with(Cell.Dimension.RESIDENCE, "R")));
      }
      sum(
          cell,
          Truth.BELOW.getOrDefault(cell.region(), List.of()).stream()
              .map(part -> cell.with(Cell.Dimension.REGION, part))
              .toList());
    }
  }

  private void sum(Cell total, List<Cell> parts) {
    List<Cell> published = parts.stream().filter(shown::containsKey).toList();
    if (!published.isEmpty()) {
      sums.add(new Sum(total, published, published.size() == parts.size()));
    }
  }

  /** By how much the smallest and the largest possible count of each hidden cell differ. */
  Map<Cell, long[]> hidden() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Sum sum : sums) {
        changed |= narrow(sum);
      }
    }
    combine();
    Map<Cell, long[]> hidden = new TreeMap<>(bounds);
    hidden.keySet().removeIf(cell -> shown.get(cell) != null);
    return hidden;
  }

  private boolean narrow(Sum sum) {
    long least = sum.parts().stream().mapToLong(part -> bounds.get(part)[0]).sum();
    long most = sum.parts().stream().mapToLong(part -> bounds.get(part)[1]).sum();
    long[] total = bounds.get(sum.total());
    boolean changed = atLeast(total, least);
    if (sum.isExact()) {
      changed |= atMost(total, most);
    }
    for (Cell part : sum.parts()) {
      long[] own = bounds.get(part);
      changed |= atMost(own, total[1] - (least - own[0]));
      if (sum.isExact()) {
        changed |= atLeast(own, total[0] - (most - own[1]));
      }
      least = sum.parts().stream().mapToLong(one -> bounds.get(one)[0]).sum();
      most = sum.parts().stream().mapToLong(one -> bounds.get(one)[1]).sum();
    }
    return changed;
  }

  private static boolean atLeast(long[] bounds, long least) {
    boolean changed = least > bounds[0] && least <= bounds[1];
    bounds[0] = changed ? least : bounds[0];
    return changed;
  }

  private static boolean atMost(long[] bounds, long most) {
    boolean changed = most < bounds[1] && most >= bounds[0];
    bounds[1] = changed ? most : bounds[1];
    return changed;
  }

  /** Gauss and Jordan: a row with one unknown left gives it away. */
  private void combine() {
    List<Cell> unknown =
        new ArrayList<>(
            new TreeSet<>(
                shown.keySet().stream().filter(cell -> shown.get(cell) == null).toList()));
    Map<Cell, Integer> column = new HashMap<>();
    unknown.forEach(cell -> column.put(cell, column.size()));
    int width = unknown.size();
    List<double[]> rows = new ArrayList<>();
    for (Sum sum : sums) {
      if (sum.isExact()) {
        double[] row = new double[width + 1];
        add(row, column, sum.total(), 1);
        sum.parts().forEach(part -> add(row, column, part, -1));
        rows.add(row);
      }
    }
    int rank = 0;
    for (int c = 0; c < width && rank < rows.size(); c++) {
      int at = c;
      int from = rank;
      Optional<double[]> pivot =
          rows.subList(from, rows.size()).stream()
              .filter(row -> Math.abs(row[at]) > 1e-9)
              .findFirst();
      if (pivot.isEmpty()) {
        continue;
      }
      rows.remove(rows.lastIndexOf(pivot.get()));
      rows.add(rank, pivot.get());
      double[] by = pivot.get();
      double factor = by[c];
      for (int i = 0; i <= width; i++) {
        by[i] /= factor;
      }
      for (double[] row : rows) {
        if (row != by && Math.abs(row[c]) > 1e-9) {
          double times = row[c];
          for (int i = 0; i <= width; i++) {
            row[i] -= times * by[i];
          }
        }
      }
      rank++;
    }
    for (double[] row : rows) {
      int found = -1;
      int others = 0;
      for (int c = 0; c < width; c++) {
        if (Math.abs(row[c]) > 1e-9) {
          found = c;
          others++;
        }
      }
      if (others == 1) {
        long count = Math.round(row[width] / row[found]);
        bounds.put(unknown.get(found), new long[] {count, count});
      }
    }
  }

  private void add(double[] row, Map<Cell, Integer> column, Cell cell, int sign) {
    Integer at = column.get(cell);
    if (at == null) {
      row[row.length - 1] -= sign * (double) shown.get(cell);
    } else {
      row[at] += sign;
    }
  }
}
