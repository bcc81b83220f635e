package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Rival;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Roster;

/**
 * Finds whose the figures are that a unit would change, where another unit reported them that still
 * owes them.
 */
@Singleton
class Rivals {

  private final DisputeStore disputes;
  private final Roster roster;

  Rivals(DisputeStore disputes, Roster roster) {
    this.disputes = disputes;
    this.roster = roster;
  }

  Map<Cell, Rival> of(String unit, List<Row> revisions) {
    if (revisions.isEmpty()) {
      return Map.of();
    }
    Map<Cell, String> holders =
        disputes.otherHolders(unit, revisions.stream().map(Row::cell).collect(toSet()));
    Map<String, DutyBook> duties =
        holders.values().stream()
            .distinct()
            .collect(Collectors.toMap(Function.identity(), roster::bookOf));
    Map<Cell, Rival> rivals = new HashMap<>();
    holders.forEach(
        (cell, holder) ->
            cell.roleIn(duties.get(holder))
                .ifPresent(role -> rivals.put(cell, new Rival(holder, role))));
    return rivals;
  }
}
