package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.lianggang.ingest.problem.FindingCode.DISPUTED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lianggang.ingest.feed.Part;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Findings;
import org.lianggang.ingest.roster.Timetable.Reporting;
import org.lianggang.ingest.staging.Content;
import org.lianggang.ingest.staging.Digest;
import org.lianggang.ingest.staging.FindingSpool;

/** Puts together what was found of a report portion by portion. */
final class Judging {

  private final Content content;
  private final Basis basis;
  private final FindingSpool findings;
  private final Digest digest = new Digest();
  private final Set<Reporting> scopes = new HashSet<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<Integer, String> disputed = new TreeMap<>();
  private Counts counts = Counts.NONE;
  private boolean refused;
  private int unexplained;

  Judging(Content content, Basis basis, FindingSpool findings) {
    this.content = content;
    this.basis = basis;
    this.findings = findings;
  }

  /** What is said of the report as a whole is said of each portion, and kept of the first. */
  void add(Examined examined) {
    List<Row> rows = examined.rows();
    Verdict verdict = examined.verdict();
    boolean first = counts.received() == 0;
    verdict.findings().stream()
        .filter(finding -> first || finding.row() != null)
        .forEach(findings::add);
    refused |= verdict.fold(accepted -> false, needs -> false, no -> true);
    unexplained += verdict.fold(accepted -> 0, Verdict.NeedsExplanation::rows, no -> 0);
    rows.forEach(row -> scopes.add(new Reporting(row.cell().region(), row.cell().period())));
    counts = counts.with(rows.size(), examined.changes());
    digest.add(rows);
    disputed.putAll(disputed(rows, verdict));
    parts.addAll(Parts.of(examined.changes().rows()));
  }

  /** How many have been judged so far. */
  int rows() {
    return counts.received();
  }

  /** With the faults of rows that could not be read at all. */
  Judged end(List<Finding> faults) {
    faults.forEach(findings::add);
    refused |= faults.stream().anyMatch(Finding::blocks);
    Findings all = findings.end();
    return new Judged(
        content,
        verdict(all.items()),
        all,
        counts.rejecting(unexplained),
        digest.end(),
        scopes,
        parts,
        disputed,
        basis);
  }

  private Verdict verdict(List<Finding> first) {
    if (refused) {
      return new Verdict.Refused(first);
    }
    return unexplained > 0
        ? new Verdict.NeedsExplanation(first, unexplained)
        : new Verdict.Accepted(first);
  }

  private static Map<Integer, String> disputed(List<Row> rows, Verdict verdict) {
    Set<Integer> disputed =
        verdict.findings().stream()
            .filter(finding -> finding.code() == DISPUTED)
            .map(Finding::row)
            .collect(toSet());
    return disputed.isEmpty()
        ? Map.of()
        : rows.stream()
            .filter(row -> disputed.contains(row.number()))
            .collect(toMap(Row::number, row -> row.cell().region()));
  }
}
