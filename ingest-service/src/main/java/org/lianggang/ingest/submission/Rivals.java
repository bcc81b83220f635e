package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Rival;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Roster;

/** Finds whose the figures are that a unit would change, where they are another's. */
@Singleton
class Rivals {

  private final DisputeStore disputes;
  private final Roster roster;

  Rivals(DisputeStore disputes, Roster roster) {
    this.disputes = disputes;
    this.roster = roster;
  }

  Map<Cell, Rival> of(String unit, List<Row> rows, Map<Cell, Figure> figures) {
    Set<Cell> changing =
        rows.stream().filter(row -> changes(row, figures)).map(Row::cell).collect(toSet());
    if (changing.isEmpty()) {
      return Map.of();
    }
    Map<Cell, String> holders = disputes.otherHolders(unit, changing);
    Map<String, DutyBook> duties =
        holders.values().stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), this::duties));
    Map<Cell, Rival> rivals = new HashMap<>();
    holders.forEach(
        (cell, holder) ->
            rival(cell, holder, duties.get(holder)).ifPresent(rival -> rivals.put(cell, rival)));
    return rivals;
  }

  private static boolean changes(Row row, Map<Cell, Figure> figures) {
    Figure figure = figures.get(row.cell());
    return figure != null && !figure.isUnchangedBy(row);
  }

  private DutyBook duties(String unit) {
    return DutyBook.of(roster.dutiesOf(unit));
  }

  /** None where the other unit does not owe the figure any more. */
  private static Optional<Rival> rival(Cell cell, String holder, DutyBook duties) {
    return Rival.of(holder, duties, cell);
  }
}
