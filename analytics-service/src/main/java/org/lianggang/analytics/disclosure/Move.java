package org.lianggang.analytics.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Another table that fits everything published as long as all these cells are hidden: by each unit
 * of it, those with +1 count one more and those with −1 one less. Cells that take part in a move
 * can be told apart from the truth by nobody, within its width.
 *
 * @param cells with rests, of which nothing is published
 * @param width how many units it can be made longer or shorter, together
 */
record Move(Map<Cell, Integer> cells, long width) {

  /** Empty where a cell of it cannot change. */
  static Optional<Move> of(CountTable table, Shift region, Shift sex, Shift residence) {
    Map<Cell, Integer> cells = new LinkedHashMap<>();
    long down = CountTable.FREE;
    long up = CountTable.FREE;
    for (Map.Entry<String, Integer> r : region.signs().entrySet()) {
      for (Map.Entry<String, Integer> s : sex.signs().entrySet()) {
        for (Map.Entry<String, Integer> q : residence.signs().entrySet()) {
          Cell cell = new Cell(r.getKey(), s.getKey(), q.getKey());
          int sign = r.getValue() * s.getValue() * q.getValue();
          if (table.isFixed(cell)) {
            return Optional.empty();
          }
          if (sign > 0) {
            down = Math.min(down, table.room(cell));
          } else {
            up = Math.min(up, table.room(cell));
          }
          cells.put(cell, sign);
        }
      }
    }
    return Optional.of(new Move(cells, width(down, up)));
  }

  private static long width(long down, long up) {
    return down == CountTable.FREE || up == CountTable.FREE ? CountTable.FREE : down + up;
  }

  Set<Cell> all() {
    return cells.keySet();
  }
}
