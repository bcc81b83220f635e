package org.lianggang.ingest.submission;

import static org.lianggang.ingest.problem.FindingCode.NOT_CSV;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.access.WholeView;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.catalogue.Lookup;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.staging.FindingSpool;
import org.lianggang.ingest.staging.FindingStore;
import org.lianggang.ingest.staging.HeldContent;
import org.lianggang.ingest.staging.RowStore;
import org.lianggang.ingest.staging.Upload;

/** Brings a report before the rules, wherever its rows are. */
@Singleton
class Examination {

  private final Indicators indicators;
  private final RowStore rows;
  private final FindingStore findings;
  private final Tombstones tombstones;
  private final Portionwise portionwise;
  private final Clock clock;
  private final WholeView whole;
  private final Ahead ahead;

  Examination(
      Indicators indicators,
      RowStore rows,
      FindingStore findings,
      Tombstones tombstones,
      Portionwise portionwise,
      Clock clock,
      ExecutorService threads,
      WholeView whole,
      IngestSettings settings) {
    this.indicators = indicators;
    this.rows = rows;
    this.findings = findings;
    this.tombstones = tombstones;
    this.portionwise = portionwise;
    this.clock = clock;
    this.whole = whole;
    this.ahead = Ahead.of(settings.job().portions(), threads);
  }

  /**
   * As handed in now.
   *
   * @param declared what it is said to be complete for; null where nothing
   */
  Judged of(Upload.Held sent, Declared declared) {
    return whole.of(() -> judge(sent, declared));
  }

  private Judged judge(Upload.Held sent, Declared declared) {
    Lookup named = indicators.lookup();
    Report report =
        sent.report().completed(named.byCodes(sent.rows().stream().map(Row::indicator)));
    List<Finding> faults = new ArrayList<>(sent.faults());
    if (declared != null) {
      report = report.within(declared.scope());
    }
    if (declared != null && !breaksOff(faults)) {
      Tombstones.Added added = tombstones.beside(report.rows(), sent.head(), declared.scope());
      report = report.with(and(report.rows(), added.rows()), List.of());
      faults.addAll(added.faults());
    }
    return portionwise.judge(
        new Matter(
            report,
            new HeldContent(report.rows()),
            new Faults(faults),
            clock.instant(),
            new FindingSpool(findings, null, sent::placed),
            named),
        Ahead.none(),
        rows -> {});
  }

  /** Of which it is told how many rows have been checked. */
  Judged of(LargeReport sent, UUID job, List<Finding> found, IntConsumer checked) {
    List<Finding> faults = new ArrayList<>(found);
    if (sent.declaresScope() && !breaksOff(faults)) {
      Tombstones.Added added =
          tombstones.beside(job, sent.rows(), sent.head(), sent.report().scope());
      rows.append(job, sent.rows(), added.rows());
      faults.addAll(added.faults());
    }
    return portionwise.judge(
        new Matter(
            sent.report(),
            rows.content(job),
            new Faults(faults),
            sent.receivedAt(),
            new FindingSpool(findings, sent.faults(), UnaryOperator.identity()),
            indicators.lookup()),
        ahead,
        checked);
  }

  /** The roster, the catalogue and the accepted figures may have changed since. */
  Judged again(StoredSubmission submission) {
    return whole.of(() -> portionwise.judge(matter(submission, spool()), Ahead.none(), rows -> {}));
  }

  Judged again(StoredSubmission submission, IntConsumer checked) {
    return whole.of(() -> portionwise.judge(matter(submission, spool()), ahead, checked));
  }

  /** Only the rows of some regions, beside what was found of the others before. */
  Judged again(StoredSubmission submission, Set<String> regions) {
    FindingSpool spool = spool();
    Set<Integer> anew = rows.among(submission.content, regions, rowsWith(submission.findings));
    submission.findings.stream()
        .filter(finding -> finding.row() != null && !anew.contains(finding.row()))
        .forEach(spool::add);
    return whole.of(() -> portionwise.judge(matter(submission, spool), regions));
  }

  private Matter matter(StoredSubmission submission, FindingSpool spool) {
    return new Matter(
        submission.head(),
        rows.content(submission.content),
        new Faults(List.of()),
        submission.handedIn(clock.instant()),
        spool,
        indicators.lookup());
  }

  private FindingSpool spool() {
    return new FindingSpool(findings, null, UnaryOperator.identity());
  }

  private static Set<Integer> rowsWith(List<Finding> findings) {
    return findings.stream().map(Finding::row).filter(Objects::nonNull).collect(Collectors.toSet());
  }

  /** What was not read is not left out. */
  private static boolean breaksOff(List<Finding> faults) {
    return faults.stream().anyMatch(fault -> fault.code() == NOT_CSV);
  }

  private static List<Row> and(List<Row> rows, List<Row> more) {
    return Stream.concat(rows.stream(), more.stream()).toList();
  }
}
