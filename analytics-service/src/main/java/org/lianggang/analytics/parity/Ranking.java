package org.lianggang.analytics.parity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Units in order, the best first; equal figures share their rank, and the next ranks are skipped.
 *
 * @param best keys of the units with the best figure; null where nobody knows what is good
 * @param worst the same for the worst
 */
public record Ranking(List<Place> places, List<String> best, List<String> worst) {

  private static final Comparator<Unit> SMALLEST_FIRST =
      Comparator.comparing(Unit::value).thenComparing(Unit::key);
  private static final Comparator<Unit> LARGEST_FIRST =
      Comparator.comparing(Unit::value).reversed().thenComparing(Unit::key);

  /**
   * A unit with its rank.
   *
   * @param rank counted from 1; null where nobody knows what is good, then the largest comes first
   */
  public record Place(Integer rank, Unit unit) {}

  /** Of at least one unit. */
  public static Ranking of(List<Unit> units, Direction direction) {
    List<Unit> inOrder =
        units.stream()
            .sorted(direction == Direction.FALL_IS_GOOD ? SMALLEST_FIRST : LARGEST_FIRST)
            .toList();
    if (direction == Direction.UNKNOWN) {
      return new Ranking(inOrder.stream().map(unit -> new Place(null, unit)).toList(), null, null);
    }
    return new Ranking(
        ranked(inOrder),
        keys(inOrder, inOrder.get(0)),
        keys(inOrder, inOrder.get(units.size() - 1)));
  }

  private static List<Place> ranked(List<Unit> inOrder) {
    List<Place> places = new ArrayList<>();
    for (Unit unit : inOrder) {
      Place before = places.isEmpty() ? null : places.get(places.size() - 1);
      places.add(
          new Place(
              before != null && isEqual(before.unit(), unit) ? before.rank() : places.size() + 1,
              unit));
    }
    return places;
  }

  private static List<String> keys(List<Unit> units, Unit like) {
    return units.stream().filter(unit -> isEqual(unit, like)).map(Unit::key).toList();
  }

  private static boolean isEqual(Unit one, Unit other) {
    return one.value().compareTo(other.value()) == 0;
  }
}
