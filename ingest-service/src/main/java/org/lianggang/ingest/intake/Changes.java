package org.lianggang.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What accepting rows would do to the current figures.
 *
 * @param rows those that change something, in their order
 * @param revisions those among them that replace a figure; the others are the first of their cells
 */
public record Changes(List<Row> rows, List<Row> revisions) {

  public static Changes of(List<Row> rows, Map<Cell, Figure> current) {
    List<Row> changing = new ArrayList<>();
    List<Row> revising = new ArrayList<>();
    for (Row row : rows) {
      Figure figure = current.get(row.cell());
      if (figure == null) {
        changing.add(row);
      } else if (!figure.isUnchangedBy(row)) {
        changing.add(row);
        revising.add(row);
      }
    }
    return new Changes(changing, revising);
  }
}
