package org.lianggang.ingest.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianggang.ingest.feed.Part;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Timetable.Reporting;

/** Puts together what was found of a report portion by portion. */
final class Judging {

  private static final Comparator<Finding> BY_ROW =
      Comparator.comparing(Finding::row, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Content content;
  private final Basis basis;
  private final List<Finding> findings = new ArrayList<>();
  private final Digest digest = new Digest();
  private final Set<Reporting> scopes = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private Counts counts = Counts.NONE;
  private boolean refused;
  private int unexplained;

  Judging(Content content, Basis basis) {
    this.content = content;
    this.basis = basis;
  }

  /** What is said of the report as a whole is said of each portion, and kept of the first. */
  void add(List<Row> rows, Verdict verdict, Map<Cell, Figure> current) {
    boolean first = counts.received() == 0;
    verdict.findings().stream()
        .filter(finding -> first || finding.row() != null)
        .forEach(findings::add);
    refused |= verdict.fold(accepted -> false, needs -> false, no -> true);
    unexplained += verdict.fold(accepted -> 0, Verdict.NeedsExplanation::rows, no -> 0);
    rows.forEach(row -> scopes.add(new Reporting(row.cell().region(), row.cell().period())));
    counts = counts.with(rows, current);
    digest.add(rows);
    parts.addAll(Parts.of(changing(rows, current)));
  }

  /** With the faults of rows that could not be read at all. */
  Judged end(List<Finding> faults) {
    findings.addAll(faults);
    findings.sort(BY_ROW);
    refused |= faults.stream().anyMatch(Finding::blocks);
    return new Judged(
        content, verdict(), counts.rejecting(unexplained), digest.end(), scopes, parts, basis);
  }

  private Verdict verdict() {
    if (refused) {
      return new Verdict.Refused(findings);
    }
    return unexplained > 0
        ? new Verdict.NeedsExplanation(findings, unexplained)
        : new Verdict.Accepted(findings);
  }

  private static List<Row> changing(List<Row> rows, Map<Cell, Figure> current) {
    return rows.stream()
        .filter(
            row -> {
              Figure figure = current.get(row.cell());
              return figure == null || !figure.isUnchangedBy(row);
            })
        .toList();
  }
}
