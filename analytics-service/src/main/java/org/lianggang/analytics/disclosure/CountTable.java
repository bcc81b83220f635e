package org.lianggang.analytics.disclosure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.lianggang.analytics.disclosure.Cell.Dimension;

/** The published cells of one table, and what is known of those between them. */
final class CountTable {

  /** Nobody knows anything of it. */
  static final long FREE = Long.MAX_VALUE;

  private final Map<Dimension, Hierarchy> dimensions = new EnumMap<>(Dimension.class);
  private final Map<Cell, Amount> amounts;

  CountTable(Hierarchy regions, Map<Cell, Amount> amounts) {
    dimensions.put(Dimension.REGION, regions);
    dimensions.put(Dimension.SEX, Hierarchy.of("_T", "F", "M", "_U"));
    dimensions.put(Dimension.RESIDENCE, Hierarchy.of("_T", "U", "R"));
    this.amounts = amounts;
  }

  Hierarchy hierarchy(Dimension dimension) {
    return dimensions.get(dimension);
  }

  boolean isPublished(Cell cell) {
    return amounts.containsKey(cell);
  }

  /** What it counts; of a rest what its whole leaves; empty where neither is published. */
  OptionalLong known(Cell cell) {
    Amount own = amounts.get(cell);
    if (own != null) {
      return OptionalLong.of(own.latest());
    }
    return Arrays.stream(Dimension.values())
        .filter(dimension -> Hierarchy.isRest(cell.code(dimension)))
        .findFirst()
        .map(dimension -> rest(cell, dimension))
        .orElse(OptionalLong.empty());
  }

  private OptionalLong rest(Cell cell, Dimension dimension) {
    Cell total = cell.with(dimension, Hierarchy.whole(cell.code(dimension)));
    OptionalLong of = known(total);
    if (of.isEmpty()) {
      return of;
    }
    long parts =
        parts(total, dimension).stream()
            .map(this::known)
            .filter(OptionalLong::isPresent)
            .mapToLong(OptionalLong::getAsLong)
            .sum();
    return OptionalLong.of(Math.max(0, of.getAsLong() - parts));
  }

  private List<Cell> parts(Cell total, Dimension dimension) {
    return hierarchy(dimension).parts(total.code(dimension)).stream()
        .map(part -> total.with(dimension, part))
        .toList();
  }

  /**
   * Zeros are shown, a whole whose parts are all published has no rest, and what is not published
   * is part of the rest of its wholes.
   */
  boolean isFixed(Cell cell) {
    Amount own = amounts.get(cell);
    if (own != null) {
      return own.isZero();
    }
    Cell base = base(cell);
    return amounts.containsKey(base)
        ? Arrays.stream(Dimension.values())
            .filter(dimension -> Hierarchy.isRest(cell.code(dimension)))
            .anyMatch(dimension -> isComplete(base, dimension))
        : rests(cell).anyMatch(this::isFixed);
  }

  /** With the wholes themselves in place of their rests. */
  private static Cell base(Cell cell) {
    Cell base = cell;
    for (Dimension dimension : Dimension.values()) {
      String code = cell.code(dimension);
      if (Hierarchy.isRest(code)) {
        base = base.with(dimension, Hierarchy.whole(code));
      }
    }
    return base;
  }

  /** The rests of wholes to which a cell that is not published belongs. */
  private Stream<Cell> rests(Cell cell) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> !Hierarchy.isRest(cell.code(dimension)))
        .flatMap(
            dimension ->
                hierarchy(dimension).wholes(cell.code(dimension)).stream()
                    .map(whole -> cell.with(dimension, Hierarchy.rest(whole))));
  }

  /** Where the sex of some is not known that need not be published. */
  private boolean isComplete(Cell total, Dimension dimension) {
    Amount whole = amounts.get(total);
    if (whole == null) {
      return false;
    }
    return dimension == Dimension.REGION && whole.isSum()
        || parts(total, dimension).stream()
            .filter(part -> !part.sex().equals("_U") || total.sex().equals("_U"))
            .allMatch(amounts::containsKey);
  }

  /** How much less it might count for all that anybody knows; what is hidden is at least 1. */
  long room(Cell cell) {
    Amount own = amounts.get(cell);
    if (own != null) {
      return Math.max(0, own.least() - 1);
    }
    return amounts.containsKey(base(cell))
        ? known(cell).orElse(FREE)
        : rests(cell).mapToLong(this::room).min().orElse(FREE);
  }
}
