package org.lianggang.ingest.intake;

import static org.lianggang.ingest.catalogue.ValueKind.COUNT;
import static org.lianggang.ingest.catalogue.ValueKind.MEAN;
import static org.lianggang.ingest.catalogue.ValueKind.RATE;
import static org.lianggang.ingest.catalogue.ValueKind.RATIO;
import static org.lianggang.ingest.catalogue.ValueKind.SHARE;
import static org.lianggang.ingest.catalogue.ValueKind.YES_NO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lianggang.ingest.catalogue.Aggregation;
import org.lianggang.ingest.catalogue.Indicator;
import org.lianggang.ingest.catalogue.ValueKind;
import org.lianggang.ingest.problem.Finding;
import org.lianggang.ingest.roster.Duties;
import org.lianggang.ingest.roster.DutyBook;
import org.lianggang.ingest.roster.Families;
import org.lianggang.ingest.roster.Level;
import org.lianggang.ingest.roster.Region;
import org.lianggang.ingest.roster.Round;
import org.lianggang.ingest.roster.Timetable;
import org.lianggang.ingest.rule.Rule;
import org.lianggang.ingest.rule.RuleBook;
import org.lianggang.ingest.rule.RuleWaiver;

/**
 * Rows as they are written in the tests' tables, {@code SCREENING sex=F value=98.5}, reported by a
 * unit that owes every indicator here but FOREIGN for 152900 and 152921, from 2015 to 2030. Of 2023
 * both report from January to June 2024; 152900 is due on 30 April, 152921 for this unit on 15
 * July.
 */
final class Reported {

  private static final List<String> SEXES = List.of("_T", "F", "M", "_U");

  private static final Map<String, Indicator> INDICATORS =
      Stream.of(
              indicator("SCREENING", SHARE, "100", 2, SEXES, null, null),
              indicator("MARKED_SHARE", SHARE, "100", 2, SEXES, "10", "90"),
              indicator("MATERNAL_MORTALITY_RATIO", RATE, "100000", 1, List.of("F"), null, null),
              indicator("GROWTH", RATE, "1000", 2, SEXES, "-50", "50"),
              indicator("CHILDREN", COUNT, null, 0, SEXES, null, null),
              indicator("BALANCE", COUNT, null, 0, SEXES, "-10", null),
              indicator("TONS", COUNT, null, 1, SEXES, null, null),
              indicator("SHELTER", YES_NO, null, 0, List.of("_T"), null, null),
              indicator("INCOME", MEAN, null, 2, SEXES, null, null),
              indicator("ENROLMENT", RATIO, "100", 2, SEXES, null, null),
              indicator("NEONATAL_MORTALITY", RATE, "1000", 2, SEXES, null, null),
              indicator("INFANT_MORTALITY", RATE, "1000", 2, SEXES, null, null),
              indicator("UNDER5_MORTALITY", RATE, "1000", 2, SEXES, null, null),
              bounded(indicator("INSPECTION", SHARE, "100", 2, SEXES, null, null), "1.5"),
              everyYears(indicator("SURVEY", SHARE, "100", 2, SEXES, null, null), 5),
              summed(indicator("BIRTHS", COUNT, null, 0, SEXES, null, null), Aggregation.SUM),
              summed(indicator("WATER", COUNT, null, 1, SEXES, null, null), Aggregation.SUM),
              summed(
                  indicator("VACCINATION", SHARE, "100", 1, SEXES, null, null),
                  Aggregation.RATIO_OF_SUMS),
              indicator("FOREIGN", COUNT, null, 0, SEXES, null, null))
          .collect(Collectors.toMap(Indicator::code, Function.identity()));

  private static final Families FAMILIES =
      Families.of(
          List.of(
              region("152921", "2000-01-01", null),
              region("152922", "2000-01-01", null),
              region("152923", "2000-01-01", "2023-06-30"),
              region("152971", "2025-01-01", null),
              below("150000", "152900", Level.PREFECTURE, null),
              below("150000", "150100", Level.PREFECTURE, null),
              below("150000", "150200", Level.PREFECTURE, null),
              below("150000", "150300", Level.PREFECTURE, null),
              below("150000", "150400", Level.PREFECTURE, null),
              below("150000", "150500", Level.PREFECTURE, null),
              below("150000", "150600", Level.PREFECTURE, "2023-06-30"),
              below("150000", "150781", Level.COUNTY, null)));

  private static final Duties DUTIES =
      new Duties(
          "HEALTH",
          INDICATORS.keySet().stream()
              .filter(code -> !code.equals("FOREIGN"))
              .map(
                  code ->
                      new Duties.Duty(
                          code,
                          List.of("152900", "152920", "152921"),
                          null,
                          null,
                          2015,
                          2030,
                          null))
              .toList());

  /** 152920 became 152921 in the middle of 2019. */
  private static final Map<String, Region> REGIONS =
      Map.of(
          "000000", region("000000", "2000-01-01", null),
          "152900", region("152900", "2000-01-01", null),
          "152920", region("152920", "2000-01-01", "2019-06-30", "152921"),
          "152921", region("152921", "2019-07-01", null),
          "152922", region("152922", "2000-01-01", null));

  private static Region below(String parent, String code, Level level, String to) {
    return new Region(
        code,
        Map.of("zh", code),
        level,
        parent,
        LocalDate.of(2000, 1, 1),
        to == null ? null : LocalDate.parse(to),
        List.of());
  }

  private static Region region(String code, String from, String to, String... successors) {
    return new Region(
        code,
        Map.of("zh", code),
        Level.COUNTY,
        "152900",
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        List.of(successors));
  }

  private static final Map<Timetable.Reporting, Round> ROUNDS =
      Map.of(
          new Timetable.Reporting("152900", "2023"),
          new Round(
              2023,
              Level.PREFECTURE,
              LocalDate.of(2024, 1, 1),
              LocalDate.of(2024, 4, 30),
              LocalDate.of(2024, 6, 30),
              List.of()),
          new Timetable.Reporting("152921", "2023"),
          new Round(
              2023,
              Level.COUNTY,
              LocalDate.of(2024, 1, 1),
              LocalDate.of(2024, 3, 31),
              LocalDate.of(2024, 6, 30),
              List.of(new Round.DueDate("HEALTH", "152921", LocalDate.of(2024, 7, 15), "机构合并"))));

  private final Map<Cell, Figure> figures = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<RuleWaiver> waivers = new ArrayList<>();
  private String region = "152900";
  private LocalDate day = LocalDate.of(2024, 3, 1);
  private Optional<Duties> duties = Optional.of(DUTIES);

  static Reported byHealth() {
    return new Reported();
  }

  /** What is already accepted, as rows; their revision is 3. */
  Reported after(String accepted) {
    rows(accepted).stream()
        .map(row -> row.completed("152900", "2024", INDICATORS.get(row.indicator())))
        .forEach(this::accept);
    return this;
  }

  private void accept(Row row) {
    figures.put(
        row.cell(),
        new Figure(
            3,
            row.value(),
            row.numerator(),
            row.denominator(),
            row.obsStatus(),
            row.missing(),
            row.seriesBreak()));
  }

  Reported holdingTo(Rule rule) {
    rules.add(rule);
    return this;
  }

  Reported except(RuleWaiver waiver) {
    waivers.add(waiver);
    return this;
  }

  Reported inRegion(String code) {
    region = code;
    return this;
  }

  Reported on(LocalDate handedIn) {
    day = handedIn;
    return this;
  }

  Reported byNobodyKnown() {
    duties = Optional.empty();
    return this;
  }

  /** The verdict on rows that a {@code ;} separates. */
  Verdict verdict(String rows) {
    return verdict(rows, List.of());
  }

  Verdict verdict(String rows, List<Finding> faults) {
    Report report =
        new Report("HEALTH", region, "2024", null, null, rows(rows), List.of())
            .completed(INDICATORS);
    Known known =
        new Known(
            INDICATORS,
            REGIONS,
            duties.map(DutyBook::of),
            figures,
            Changes.of(report.rows(), figures),
            Map.of(),
            new Timetable(ROUNDS, day),
            FAMILIES,
            RuleBook.of(rules, waivers));
    return Intake.judge(report, faults, known);
  }

  List<Finding> findings(String rows) {
    return findings(verdict(rows));
  }

  static List<Integer> consultedYears(String indicator) {
    return Intake.consultedYears(INDICATORS.get(indicator), 2024).boxed().toList();
  }

  static List<Finding> findings(Verdict verdict) {
    return verdict.fold(
        Verdict.Accepted::findings, Verdict.NeedsExplanation::findings, Verdict.Refused::findings);
  }

  /** {@code 1 BLOCK ABOVE_MAXIMUM value}, several joined by a comma, - for none. */
  String found(String rows) {
    List<Finding> findings = findings(rows);
    return findings.isEmpty()
        ? "-"
        : findings.stream()
            .map(
                finding ->
                    Stream.of(finding.row(), finding.severity(), finding.code(), finding.field())
                        .map(part -> part == null ? "-" : part.toString())
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
  }

  private static List<Row> rows(String rows) {
    String[] each = rows.split(";");
    return IntStream.range(0, each.length).mapToObj(i -> row(i + 1, each[i].trim())).toList();
  }

  private static Row row(int number, String text) {
    Map<String, String> fields =
        Arrays.stream(text.split(" "))
            .skip(1)
            .map(field -> field.split("=", 2))
            .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    return new Row(
        number,
        new Cell(
            code(text),
            fields.get("region"),
            fields.get("period"),
            fields.get("sex"),
            fields.get("residence")),
        decimal(fields.get("value")),
        decimal(fields.get("numerator")),
        decimal(fields.get("denominator")),
        fields.containsKey("obsStatus") ? ObsStatus.valueOf(fields.get("obsStatus")) : null,
        fields.containsKey("missing") ? Missing.valueOf(fields.get("missing")) : null,
        fields.containsKey("break"),
        fields.get("explanation"),
        fields.get("reason"));
  }

  private static String code(String row) {
    return row.split(" ")[0];
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Indicator indicator(
      String code,
      ValueKind kind,
      String scale,
      int decimals,
      List<String> sexes,
      String minimum,
      String maximum) {
    return new Indicator(
        code,
        Map.of("zh", code),
        "",
        decimal(scale),
        decimals,
        kind,
        Aggregation.NONE,
        sexes,
        List.of("_T", "U"),
        decimal(minimum),
        decimal(maximum),
        false,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Indicator summed(Indicator of, Aggregation how) {
    return with(of, how, of.everyYears(), of.changeBound());
  }

  private static Indicator bounded(Indicator of, String changeBound) {
    return with(of, of.aggregation(), of.everyYears(), decimal(changeBound));
  }

  private static Indicator everyYears(Indicator of, int years) {
    return with(of, of.aggregation(), years, of.changeBound());
  }

  private static Indicator with(
      Indicator of, Aggregation aggregation, int everyYears, BigDecimal changeBound) {
    return new Indicator(
        of.code(),
        of.name(),
        of.unit(),
        of.scale(),
        of.decimals(),
        of.valueKind(),
        aggregation,
        of.sexes(),
        of.residences(),
        of.minimum(),
        of.maximum(),
        of.sensitive(),
        everyYears,
        of.yearEnds(),
        changeBound,
        of.numerator(),
        of.denominator(),
        of.definition());
  }
}
