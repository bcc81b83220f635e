package org.lianggang.ingest.catalogue;

import static org.lianggang.ingest.problem.FindingCode.DUPLICATE_CODE;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_DEPARTMENT;
import static org.lianggang.ingest.problem.FindingCode.UNKNOWN_REGION;
import static org.lianggang.ingest.problem.FindingCode.YEARS_REVERSED;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianggang.ingest.document.Codes;
import org.lianggang.ingest.problem.Finding;

/** Everything that is wrong with a plan, in the order of its parts. */
final class PlanRules {

  private final Map<String, Indicator> indicators;
  private final Set<String> regions;
  private final Set<String> departments;

  PlanRules(Map<String, Indicator> indicators, Set<String> regions, Set<String> departments) {
    this.indicators = indicators;
    this.regions = regions;
    this.departments = departments;
  }

  List<Finding> faults(Plan plan) {
    return Stream.of(
            Codes.known(UNKNOWN_REGION, "/region", plan.region(), regions),
            years(plan),
            duplicates(plan),
            PlacedMeasure.of(plan, indicators).flatMap(this::measure))
        .flatMap(findings -> findings)
        .toList();
  }

  private Stream<Finding> measure(PlacedMeasure placed) {
    Measure measure = placed.measure();
    String place = placed.pointer();
    return Stream.of(
            MeasureRule.ALL.stream().flatMap(rule -> rule.check(placed)),
            Codes.known(UNKNOWN_DEPARTMENT, place + "/lead", measure.lead(), departments),
            Codes.allKnown(
                UNKNOWN_DEPARTMENT, place + "/cooperating", measure.cooperating(), departments))
        .flatMap(findings -> findings);
  }

  private static Stream<Finding> years(Plan plan) {
    return Stream.concat(
        reversed("startYear", plan.startYear(), "endYear", plan.endYear()),
        reversed("effectiveFrom", plan.effectiveFrom(), "endYear", plan.endYear()));
  }

  private static Stream<Finding> reversed(String first, int from, String second, int to) {
    return from <= to
        ? Stream.empty()
        : Stream.of(Finding.at(YEARS_REVERSED, "/" + first, first, from, first, from, second, to));
  }

  /** Domains, goals and measures share one set of codes: each names one part of the plan. */
  private static Stream<Finding> duplicates(Plan plan) {
    Set<String> seen = new HashSet<>();
    return codes(plan)
        .filter(code -> !seen.add(code.getValue()))
        .map(
            code ->
                Finding.at(
                    DUPLICATE_CODE, code.getKey(), "code", code.getValue(), code.getValue()));
  }

  private static Stream<Map.Entry<String, String>> codes(Plan plan) {
    return PlacedMeasure.indexes(plan.domains())
        .flatMap(
            d -> {
              Plan.Domain domain = plan.domains().get(d);
              String place = "/domains/" + d;
              return Stream.concat(
                  Stream.of(Map.entry(place + "/code", domain.code())), codes(place, domain));
            });
  }

  private static Stream<Map.Entry<String, String>> codes(String domainPlace, Plan.Domain domain) {
    return PlacedMeasure.indexes(domain.goals())
        .flatMap(
            g -> {
              Plan.Goal goal = domain.goals().get(g);
              String place = domainPlace + "/goals/" + g;
              return Stream.concat(
                  Stream.of(Map.entry(place + "/code", goal.code())),
                  PlacedMeasure.indexes(goal.measures())
                      .map(
                          m ->
                              Map.entry(
                                  place + "/measures/" + m + "/code",
                                  goal.measures().get(m).code())));
            });
  }
}
