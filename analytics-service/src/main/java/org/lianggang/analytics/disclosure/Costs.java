package org.lianggang.analytics.disclosure;

import java.util.Map;
import java.util.Set;
import org.lianggang.analytics.assessment.Level;

/**
 * What it costs the public not to see a cell: figures of higher levels and totals are missed more,
 * then large counts.
 *
 * @param levels of all regions of the table
 * @param published cells; those of the nation count as published whether they are or not, so that a
 *     province is decided on without the others
 */
public record Costs(Map<String, Level> levels, Set<Cell> published) {

  private static final long LARGEST = 9_999;

  boolean isPublished(Cell cell) {
    return published.contains(cell) || levels.get(cell.region()) == Level.NATION && isPlain(cell);
  }

  private static boolean isPlain(Cell cell) {
    return !Hierarchy.isRest(cell.sex()) && !Hierarchy.isRest(cell.residence());
  }

  long of(Cell cell, long count) {
    long totals = 1 + (cell.sex().equals("_T") ? 1 : 0) + (cell.residence().equals("_T") ? 1 : 0);
    return weight(levels.get(cell.region())) * totals * (LARGEST + 1) + Math.min(count, LARGEST);
  }

  private static long weight(Level level) {
    return switch (level) {
      case NATION -> 100_000;
      case PROVINCE -> 5_000;
      case PREFECTURE -> 100;
      case COUNTY -> 2;
      case TOWNSHIP -> 1;
    };
  }
}
