package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.toSet;
import static org.lianggang.ingest.problem.FindingCode.MISSING_FIELD;
import static org.lianggang.ingest.problem.FindingCode.OUTSIDE_SCOPE;
import static org.lianggang.ingest.problem.FindingCode.TOO_MANY_TOMBSTONES;
import static org.lianggang.ingest.problem.Severity.BLOCK;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Missing;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.staging.Upload;

/** Adds to a report that is complete for its scope what it says by leaving it out. */
@Singleton
class FullScope {

  private final Indicators indicators;
  private final Roster roster;
  private final FigureStore figures;
  private final DisputeStore disputes;
  private final int most;

  FullScope(
      Indicators indicators,
      Roster roster,
      FigureStore figures,
      DisputeStore disputes,
      IngestSettings settings) {
    this.indicators = indicators;
    this.roster = roster;
    this.figures = figures;
    this.disputes = disputes;
    this.most = settings.submission().tombstones();
  }

  /**
   * With a tombstone, a row that withdraws the figure, for each of the unit's own current figures
   * in the scope that the report does not have; numbered after its rows, the note as their reason.
   */
  Upload.Held with(Scope scope, Upload.Held sent) {
    List<Row> rows = completed(sent.report()).rows();
    List<Cell> left = left(scope, sent, rows);
    List<Finding> faults = new ArrayList<>(sent.faults());
    faults.addAll(outside(scope, sent.head().period(), rows));
    if (left.size() > most) {
      faults.add(Finding.ofRequest(TOO_MANY_TOMBSTONES, left.size(), most));
      return sent.with(rows, faults);
    }
    if (!left.isEmpty() && sent.head().note() == null) {
      faults.add(Finding.at(MISSING_FIELD, "/note", "note", null, "note"));
    }
    List<Row> all = new ArrayList<>(rows);
    left.forEach(cell -> all.add(tombstone(all.size() + 1, cell, sent.head().note())));
    return sent.with(all, faults);
  }

  private Report completed(Report report) {
    return report.completed(
        indicators.byCodes(report.rows().stream().map(Row::indicator).collect(toSet())));
  }

  private List<Cell> left(Scope scope, Upload.Held sent, List<Row> rows) {
    String unit = sent.head().memberUnit();
    Map<Cell, Figure> current =
        figures.current(scope.indicators(), scope.regions(), List.of(sent.head().period()));
    rows.forEach(row -> current.remove(row.cell()));
    current.values().removeIf(figure -> figure.missing() == Missing.WITHDRAWN);
    current.keySet().removeAll(disputes.otherHolders(unit, current.keySet()).keySet());
    DutyBook duties = DutyBook.of(roster.dutiesOf(unit));
    return current.keySet().stream().filter(cell -> cell.isOwedIn(duties)).sorted().toList();
  }

  private static Row tombstone(int number, Cell cell, String reason) {
    return new Row(number, cell, null, null, null, null, Missing.WITHDRAWN, false, reason, reason)
        .completed(cell.region(), cell.period(), null);
  }

  private static List<Finding> outside(Scope scope, String period, List<Row> rows) {
    Set<String> regions = scope.regions();
    Set<String> indicators = scope.indicators();
    return rows.stream()
        .filter(
            row ->
                !period.equals(row.cell().period())
                    || !regions.contains(row.cell().region())
                    || !indicators.contains(row.indicator()))
        .map(row -> Finding.ofRow(OUTSIDE_SCOPE, BLOCK, row.number(), "indicator", row.indicator()))
        .toList();
  }
}
