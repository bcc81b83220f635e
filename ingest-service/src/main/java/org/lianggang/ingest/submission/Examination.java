package org.lianggang.ingest.submission;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lianggang.ingest.IngestSettings;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.Indicators;
import org.lianggang.ingest.catalogue.Lookup;
import org.lianggang.ingest.intake.Cell;
import org.lianggang.ingest.intake.Changes;
import org.lianggang.ingest.intake.Figure;
import org.lianggang.ingest.intake.Intake;
import org.lianggang.ingest.intake.Known;
import org.lianggang.ingest.intake.Report;
import org.lianggang.ingest.intake.Rival;
import org.lianggang.ingest.intake.Row;
import org.lianggang.ingest.intake.Verdict;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Families;
import org.lianggang.ingest.roster.Roster;
import org.lianggang.ingest.roster.Round;
import org.lianggang.ingest.rule.Rules;
import org.lianggang.ingest.staging.Content;
import org.lianggang.ingest.staging.FindingSpool;
import org.lianggang.ingest.staging.FindingStore;
import org.lianggang.ingest.staging.HeldContent;
import org.lianggang.ingest.staging.RowStore;
import org.lianggang.ingest.staging.Upload;

/** Brings a report before the rules, some regions at a time. */
@Singleton
class Examination {

  private final Indicators indicators;
  private final Roster roster;
  private final RowStore rows;
  private final Surroundings surroundings;
  private final BasisStore bases;
  private final FindingStore findings;
  private final Rivals rivals;
  private final Tombstones tombstones;
  private final Rules rules;
  private final Clock clock;
  private final Ahead ahead;

  Examination(
      Indicators indicators,
      Roster roster,
      RowStore rows,
      Surroundings surroundings,
      BasisStore bases,
      FindingStore findings,
      Rivals rivals,
      Tombstones tombstones,
      Rules rules,
      Clock clock,
      ExecutorService threads,
      IngestSettings settings) {
    this.indicators = indicators;
    this.roster = roster;
    this.rows = rows;
    this.surroundings = surroundings;
    this.bases = bases;
    this.findings = findings;
    this.rivals = rivals;
    this.tombstones = tombstones;
    this.rules = rules;
    this.clock = clock;
    this.ahead = new Ahead(settings.job().portions(), threads);
  }

  /**
   * As handed in now.
   *
   * @param declared what it is said to be complete for; null where nothing
   */
  Judged of(Upload.Held sent, Declared declared) {
    Lookup named = indicators.lookup();
    Report report = sent.report().completed(named.byCodes(codes(sent.rows())));
    List<Finding> faults = new ArrayList<>(sent.faults());
    if (declared != null) {
      Tombstones.Added added = tombstones.beside(report.rows(), sent.head(), declared.scope());
      report = report.within(declared.scope()).with(and(report.rows(), added.rows()), List.of());
      faults.addAll(added.faults());
    }
    return of(
        new Matter(
            report,
            new HeldContent(report.rows()),
            new Faults(faults),
            clock.instant(),
            new FindingSpool(findings, null, sent::placed),
            named),
        Ahead.NONE,
        rows -> {});
  }

  /** Of which it is told how many rows have been checked. */
  Judged of(LargeReport sent, UUID job, List<Finding> found, IntConsumer checked) {
    List<Finding> faults = new ArrayList<>(found);
    if (sent.declaresScope()) {
      Tombstones.Added added =
          tombstones.beside(job, sent.rows(), sent.head(), sent.report().scope());
      rows.append(job, sent.rows(), added.rows());
      faults.addAll(added.faults());
    }
    return of(
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
    return of(
        new Matter(
            submission.head(),
            rows.content(submission.content),
            new Faults(List.of()),
            submission.handedIn(clock.instant()),
            new FindingSpool(findings, null, UnaryOperator.identity()),
            indicators.lookup()),
        Ahead.NONE,
        rows -> {});
  }

  /** Whether the verdict that was given then would be given now. */
  boolean stands(StoredSubmission submission) {
    return submission.basis != null && bases.isPresent(submission.basis);
  }

  private static List<Row> and(List<Row> rows, List<Row> more) {
    return Stream.concat(rows.stream(), more.stream()).toList();
  }

  private Judged of(Matter matter, Ahead ahead, IntConsumer checked) {
    Content content = matter.content();
    Set<String> regions = content.regions().keySet();
    Families families = roster.families(regions);
    Set<String> consulted = new TreeSet<>(regions);
    consulted.addAll(families.regions());
    Judging judging = new Judging(content, bases.present(consulted), matter.findings());
    Known known = known(matter, families);
    Beside beside = new Beside(content);
    ahead.forEach(
        Portions.of(content.regions()),
        portion -> examined(portion, matter, beside, known),
        examined -> {
          judging.add(examined);
          checked.accept(judging.rows());
        });
    return judging.end(matter.faults().left());
  }

  private Examined examined(List<String> portion, Matter matter, Beside others, Known known) {
    List<Row> rows = matter.content().rowsOf(portion);
    Map<String, Indicator> reported = matter.indicators().byCodes(codes(rows));
    Map<Cell, Figure> figures = surroundings.current(rows, reported, known);
    Changes changes = Changes.of(rows, figures);
    List<Row> beside = List.of();
    if (!changes.rows().isEmpty()) {
      Set<String> around = around(portion, reported.values(), known.families());
      figures.putAll(surroundings.around(rows, reported, around, known));
      beside = others.rowsOf(around);
    }
    Map<Cell, Rival> held = rivals.of(matter.head().memberUnit(), changes.revisions());
    Verdict verdict =
        Intake.judge(
            matter.head().with(rows, beside),
            matter.faults().of(rows),
            known.with(reported, figures, changes, held));
    return new Examined(rows, changes, verdict);
  }

  /** The other regions whose figures are wanted: those of the family, or only those beside. */
  private static Set<String> around(
      List<String> portion, Collection<Indicator> reported, Families families) {
    if (reported.stream().noneMatch(Intake::consultsPeers)
        && reported.stream().noneMatch(Intake::consultsFamilies)) {
      return Set.of();
    }
    Set<String> around =
        reported.stream().anyMatch(Intake::consultsFamilies)
            ? families.around(portion)
            : families.beside(portion);
    portion.forEach(around::remove);
    return around;
  }

  private Known known(Matter matter, Families families) {
    Content content = matter.content();
    Set<String> regions = content.regions().keySet();
    return new Known(
        Map.of(),
        roster.regionCodes(),
        roster.regions(regions),
        roster
            .unit(matter.head().memberUnit())
            .map(unit -> DutyBook.of(roster.dutiesOf(unit.code()))),
        Map.of(),
        new Changes(List.of(), List.of()),
        Map.of(),
        roster.timetable(regions, content.periods(), Round.dayOf(matter.handedIn())),
        families,
        rules.inForce());
  }

  private static Set<String> codes(List<Row> rows) {
    return rows.stream().map(Row::indicator).collect(toSet());
  }

  /** A report, its rows wherever they are, and where its findings go. */
  private record Matter(
      Report head,
      Content content,
      Faults faults,
      Instant handedIn,
      FindingSpool findings,
      Lookup indicators) {}
}
