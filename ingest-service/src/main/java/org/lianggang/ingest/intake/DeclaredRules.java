package org.lianggang.ingest.intake;

import static org.lianggang.ingest.problem.FindingCode.DECLARED_RULE_BROKEN;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.rule.Broken;
import org.lianggang.ingest.rule.Named;
import org.lianggang.ingest.rule.Ready;

/**
 * The rules that are declared in the catalogue hold for the figures of a region, year, sex and
 * residence, once all they name are there: what the report leaves out is taken as accepted before.
 * What is wrong is said once, at the row of the figure that the rule names first among those
 * reported. Nothing is taken from the year before where a figure of its series declares a break.
 */
final class DeclaredRules implements ReportRule {

  private static final List<String> SEXES = List.of("_T", "F", "M", "_U");
  private static final List<String> RESIDENCES = List.of("_T", "U", "R");

  @Override
  public Stream<Finding> check(Rows rows, Known known) {
    return known.rules().declaresNothing()
        ? Stream.empty()
        : rows.inOrder().stream()
            .filter(row -> !known.rules().naming(row.indicator()).isEmpty())
            .flatMap(row -> check(row, rows, known));
  }

  private static Stream<Finding> check(Row row, Rows rows, Known known) {
    OptionalInt year = row.cell().year();
    return year.isEmpty()
        ? Stream.empty()
        : known.rules().naming(row.indicator()).stream()
            .filter(rule -> rule.isAskedIn(year.getAsInt()))
            .flatMap(
                rule ->
                    among(row, rule).stream()
                        .flatMap(group -> check(rule, group, row, rows, known).stream()));
  }

  /** The sex and residence of figures among which the rule may name this row. */
  private static Set<Cell> among(Row row, Ready rule) {
    Set<Cell> groups = new LinkedHashSet<>();
    Cell cell = row.cell();
    for (Named named : rule.reported()) {
      if (named.indicator().equals(cell.indicator())
          && isOf(named.sex(), cell.sex())
          && isOf(named.residence(), cell.residence())) {
        for (String sex : any(named.sex(), rule.leavesSexOpen(), cell.sex(), SEXES)) {
          for (String residence :
              any(named.residence(), rule.leavesResidenceOpen(), cell.residence(), RESIDENCES)) {
            groups.add(cell.withSex(sex).withResidence(residence));
          }
        }
      }
    }
    return groups;
  }

  private static boolean isOf(String named, String own) {
    return named == null || named.equals(own);
  }

  /** Where the rule says which it is, but not of others, these may be of any. */
  private static List<String> any(String named, boolean othersOpen, String own, List<String> all) {
    return named != null && othersOpen ? all : List.of(own);
  }

  private static Optional<Finding> check(Ready rule, Cell group, Row row, Rows rows, Known known) {
    Optional<Named> first =
        rule.reported().stream().filter(named -> rows.at(at(group, named)).isPresent()).findFirst();
    return first
        .filter(named -> rows.at(at(group, named)).get() == row)
        .flatMap(
            named ->
                rule.check(figure -> figure(at(group, figure), figure, rows, known))
                    .map(broken -> finding(rule, row, named, broken)));
  }

  private static Cell at(Cell group, Named named) {
    Cell cell = group.withIndicator(named.indicator());
    cell = named.sex() == null ? cell : cell.withSex(named.sex());
    return named.residence() == null ? cell : cell.withResidence(named.residence());
  }

  private static Optional<BigDecimal> figure(Cell cell, Named named, Rows rows, Known known) {
    Standing standing = rows.standing(cell, known);
    if (!named.before()) {
      return part(standing, named);
    }
    boolean broken = standing != null && standing.seriesBreak();
    int year = cell.year().getAsInt() - 1;
    return broken
        ? Optional.empty()
        : part(rows.standing(cell.withPeriod(String.valueOf(year)), known), named);
  }

  private static Optional<BigDecimal> part(Standing standing, Named named) {
    return Optional.ofNullable(standing)
        .map(
            figure ->
                switch (named.part()) {
                  case VALUE -> figure.value();
                  case NUMERATOR -> figure.numerator();
                  case DENOMINATOR -> figure.denominator();
                });
  }

  private static Finding finding(Ready rule, Row row, Named named, Broken broken) {
    return Finding.ofRow(
            DECLARED_RULE_BROKEN,
            rule.severity(),
            row.number(),
            named.part().field(),
            part(Standing.of(row), named).orElse(null),
            broken.wording(),
            broken.left(),
            broken.sign(),
            broken.right())
        .ofRule(rule.code());
  }
}
