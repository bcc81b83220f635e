package org.lianggang.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianggang.analytics.disclosure.Cell.Dimension;

/**
 * Finds which cells of a table have to be hidden besides the small ones (secondary suppression), by
 * the hypercube method (Repsilber 1994, Giessing 2004; Handbook on Statistical Disclosure Control
 * 2010, 4.2), carried through the hierarchy of regions. For each small cell the cheapest {@link
 * Move} that it takes part in is hidden with it: a set of cells that could count more or less with
 * every published sum, difference and total unchanged, so that no computation from what is
 * published narrows the small cell down to fewer values than its width. Moves are found one by one,
 * not the fewest cells for all of them together.
 */
public final class Suppression {

  private static final Dimension[] DIMENSIONS = Dimension.values();

  private final CountTable table;
  private final Costs costs;
  private final long width;
  private final Map<Dimension, List<String>> leaves = new TreeMap<>();
  private final Map<Cell, Kind> hidden = new TreeMap<>();
  private final Set<Cell> safe = new TreeSet<>();

  private Suppression(CountTable table, Costs costs, long width, Collection<Cell> small) {
    this.table = table;
    this.costs = costs;
    this.width = width;
    small.forEach(cell -> hidden.put(cell, Kind.PRIMARY));
    for (Dimension dimension : DIMENSIONS) {
      leaves.put(dimension, table.hierarchy(dimension).leaves());
    }
  }

  /**
   * The small cells, and those that have to be hidden with them.
   *
   * @param alreadyHidden by what else is counted in the same cells
   * @param width how many units the smallest and the largest possible count have to lie apart
   */
  public static Map<Cell, Kind> of(
      Hierarchy regions,
      Map<Cell, Amount> amounts,
      Costs costs,
      Collection<Cell> small,
      Map<Cell, Kind> alreadyHidden,
      long width) {
    Suppression suppression =
        new Suppression(new CountTable(regions, amounts), costs, width, small);
    alreadyHidden.forEach(suppression.hidden::putIfAbsent);
    new TreeSet<>(small).forEach(suppression::protect);
    return suppression.hidden;
  }

  private void protect(Cell cell) {
    if (safe.contains(cell)) {
      return;
    }
    cheapest(cell)
        .ifPresent(
            move -> {
              safe.addAll(move.all());
              move.all().stream()
                  .filter(costs::isPublished)
                  .forEach(one -> hidden.putIfAbsent(one, Kind.SECONDARY));
            });
  }

  /** Regions far away are looked at only where none close by will do. */
  private Optional<Move> cheapest(Cell cell) {
    List<Shift> regions = shifts(cell, Dimension.REGION);
    return cheapest(cell, regions.stream().filter(Shift::isClose).toList())
        .or(() -> cheapest(cell, regions));
  }

  private Optional<Move> cheapest(Cell cell, List<Shift> regions) {
    List<Shift> sexes = shifts(cell, Dimension.SEX);
    List<Shift> residences = shifts(cell, Dimension.RESIDENCE);
    Move best = null;
    long least = Long.MAX_VALUE;
    for (Shift region : regions) {
      for (Shift sex : sexes) {
        for (Shift residence : residences) {
          Optional<Move> move =
              Move.of(table, region, sex, residence).filter(one -> one.width() >= width);
          long cost = move.map(this::cost).orElse(Long.MAX_VALUE);
          if (cost < least) {
            best = move.get();
            least = cost;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Shift> shifts(Cell cell, Dimension dimension) {
    return new ArrayList<>(
        Shift.of(table.hierarchy(dimension), cell.code(dimension), leaves.get(dimension)));
  }

  private long cost(Move move) {
    return move.all().stream()
        .filter(costs::isPublished)
        .filter(cell -> !hidden.containsKey(cell))
        .mapToLong(cell -> costs.of(cell, table.known(cell).orElse(0)))
        .sum();
  }
}
