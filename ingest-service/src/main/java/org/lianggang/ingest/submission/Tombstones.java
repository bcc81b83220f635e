package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.MISSING_FIELD;
import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_TOMBSTONES;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.format.Head;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Scope;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Roster;

/**
 * What a report that is complete for its scope says by leaving it out: each of the unit's own
 * current figures in the scope that it does not have is withdrawn.
 */
@Singleton
class Tombstones {

  private final Roster roster;
  private final StandingStore standing;
  private final int most;

  Tombstones(Roster roster, StandingStore standing, IngestSettings settings) {
    this.roster = roster;
    this.standing = standing;
    this.most = settings.submission().tombstones();
  }

  /** Rows that withdraw figures, the note as their reason, and what stands against it. */
  record Added(List<Row> rows, List<Finding> faults) {
    static final Added NOTHING = new Added(List.of(), List.of());
  }

  /** Of rows that are held. */
  Added beside(List<Row> rows, Head head, Scope scope) {
    Set<Cell> reported = new HashSet<>();
    rows.forEach(row -> reported.add(row.cell()));
    return added(head, scope, null, rows.size(), cell -> !reported.contains(cell));
  }

  /** Of so many rows that are kept. */
  Added beside(UUID content, int rows, Head head, Scope scope) {
    return added(head, scope, content, rows, cell -> true);
  }

  private Added added(Head head, Scope scope, UUID content, int after, Predicate<Cell> left) {
    DutyBook duties = roster.bookOf(head.memberUnit());
    List<Row> rows = new ArrayList<>();
    int count =
        standing.forEach(
            head.memberUnit(),
            head.period(),
            scope,
            content,
            left.and(cell -> cell.isOwedIn(duties)),
            cell -> {
              if (rows.size() < most) {
                rows.add(tombstone(after + rows.size() + 1, cell, head.note()));
              }
            });
    if (count > most) {
      return new Added(List.of(), List.of(Finding.ofRequest(TOO_MANY_TOMBSTONES, count, most)));
    }
    return count == 0 || head.note() != null
        ? new Added(rows, List.of())
        : new Added(rows, List.of(Finding.at(MISSING_FIELD, "/note", "note", null, "note")));
  }

  private static Row tombstone(int number, Cell cell, String reason) {
    return new Row(number, cell, null, null, null, null, Missing.WITHDRAWN, false, reason, reason)
        .completed(cell.region(), cell.period(), null);
  }
}
