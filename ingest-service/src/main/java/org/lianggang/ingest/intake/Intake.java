package org.lianggang.ingest.intake;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.problem.Severity;
import org.lianggang.ingest.rule.RuleBook;

/** Holds a report against every rule. A rule is one class, listed here. */
public final class Intake {

  private static final List<RowRule> ROW_RULES =
      List.of(
          new DeclaredSex(),
          new DeclaredResidence(),
          new ValueOrWhyNot(),
          new StatusFitsMissing(),
          new WithinLimits(),
          new CountsNotNegative(),
          new DeclaredDecimals(),
          new WholeNumbers(),
          new YesOrNo(),
          new CountsTogether(),
          new DenominatorPositive(),
          new NumeratorWithinDenominator(),
          new ValueFollowsFromCounts(),
          new ScaleOfIndicator(),
          new MissingSaysWhy(),
          new BreakExplained());

  private static final List<SeriesRule> SERIES_RULES =
      List.of(
          new ChangeWithinBound(),
          new SameUnitAsBefore(),
          new SameDirectionAsBefore(),
          new NotTheSameAgain());

  /** Whether this may be reported, by this unit, now. */
  private static final List<ReportRule> ENTITLEMENT =
      List.of(
          new KnownMemberUnit(),
          new KnownIndicator(),
          new KnownRegion(),
          new RegionOfItsTime(),
          new OwnDuty(),
          new OneUnitACell(),
          new RoundOpen(),
          new OneRowACell(),
          new WithinScope());

  private static final List<ReportRule> REPORT_RULES =
      List.of(
          new SexesAddUp(),
          new TotalBetweenSexes(),
          new MortalityNested(),
          new DeclaredRules(),
          new SumOfChildren(),
          new OutsidePeers(),
          new RevisionWithReason());

  private static final Comparator<Finding> BY_ROW =
      comparing(Finding::row, nullsFirst(Comparator.naturalOrder()));

  private Intake() {}

  /**
   * All findings, those of the report before those of its rows. A fault of the reader is one of
   * them; what a rule says of the same field of the same row only follows from it and is left out.
   * Where every figure is accepted already as it is sent, none is questioned again.
   *
   * @param report completed
   * @param faults what the reader could not make out, as a null or as the text that was sent, and
   *     what it noted
   */
  public static Verdict judge(Report report, List<Finding> faults, Known known) {
    Set<Place> unread =
        faults.stream().filter(Finding::blocks).map(Place::of).collect(Collectors.toSet());
    List<Finding> found = new ArrayList<>();
    rules(
        new Rows(report),
        known,
        finding -> {
          if (unread.isEmpty() || !unread.contains(Place.of(finding))) {
            found.add(finding);
          }
        });
    List<Finding> findings =
        Stream.concat(faults.stream(), found.stream())
            .map(Waived.in(report, known))
            .sorted(BY_ROW)
            .toList();
    if (findings.stream().anyMatch(Finding::blocks)) {
      return new Verdict.Refused(findings);
    }
    int unexplained = unexplained(report.rows(), findings);
    return unexplained > 0
        ? new Verdict.NeedsExplanation(findings, unexplained)
        : new Verdict.Accepted(findings);
  }

  /** The indicators whose current figures the rules want to see besides those reported. */
  public static Set<String> consulted(Set<String> indicators, RuleBook rules) {
    Set<String> consulted = MortalityNested.consulted(indicators);
    consulted.addAll(rules.consulted(indicators));
    return consulted;
  }

  /** Whether the rules want to see the figures of the regions above and below. */
  public static boolean consultsFamilies(Indicator indicator) {
    return SumOfChildren.follows(indicator);
  }

  /** Whether the rules want to see the figures of the regions beside, also of the year before. */
  public static boolean consultsPeers(Indicator indicator) {
    return OutsidePeers.compares(indicator);
  }

  /** Mostly nothing is found: what is done for each row is done a million times. */
  private static void rules(Rows rows, Known known, Consumer<Finding> found) {
    boolean changing = !known.changes().rows().isEmpty();
    if (changing) {
      checkEach(rows, known, found);
    }
    check(ENTITLEMENT, rows, known, found);
    if (changing) {
      check(REPORT_RULES, rows, known, found);
    }
  }

  private static void checkEach(Rows rows, Known known, Consumer<Finding> found) {
    for (Row row : rows.inOrder()) {
      Indicator indicator = known.indicators().get(row.indicator());
      if (indicator != null) {
        rules(row, indicator, Earlier.than(row, indicator, rows, known), found);
      }
    }
  }

  private static void check(
      List<ReportRule> rules, Rows rows, Known known, Consumer<Finding> found) {
    for (ReportRule rule : rules) {
      rule.check(rows, known).forEachOrdered(found);
    }
  }

  private static void rules(
      Row row, Indicator indicator, Earlier earlier, Consumer<Finding> found) {
    for (RowRule rule : ROW_RULES) {
      tell(rule.check(row, indicator), found);
    }
    if (!earlier.isEmpty()) {
      for (SeriesRule rule : SERIES_RULES) {
        tell(rule.check(row, indicator, earlier), found);
      }
    }
  }

  private static void tell(List<Finding> findings, Consumer<Finding> found) {
    if (!findings.isEmpty()) {
      findings.forEach(found);
    }
  }

  /** The years before it whose figures the rules want to see of an indicator. */
  public static IntStream consultedYears(Indicator indicator, int year) {
    return Earlier.isCompared(indicator)
        ? Earlier.yearsBefore(year, indicator.everyYears())
        : IntStream.empty();
  }

  private static int unexplained(List<Row> rows, List<Finding> findings) {
    Set<Integer> toExplain =
        findings.stream()
            .filter(finding -> finding.severity() == Severity.EXPLAIN)
            .map(Finding::row)
            .collect(Collectors.toSet());
    return (int)
        rows.stream().filter(row -> toExplain.contains(row.number()) && !row.isExplained()).count();
  }

  private record Place(Integer row, String field) {
    static Place of(Finding finding) {
      return new Place(finding.row(), finding.field());
    }
  }
}
