package org.lianggang.ingest.rule;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianggang.ingest.problem.Finding;

/**
 * The rules that are active, read once for a version of them, by the indicators they name; and
 * where they, and rules of plausibility that are not declared, have exceptions.
 */
public final class RuleBook {

  private final Map<String, List<Ready>> byIndicator;
  private final Map<String, List<RuleWaiver>> waivers;

  private RuleBook(Map<String, List<Ready>> byIndicator, Map<String, List<RuleWaiver>> waivers) {
    this.byIndicator = byIndicator;
    this.waivers = waivers;
  }

  /** In the order of the rules; of waivers that cover the same the first counts. */
  public static RuleBook of(List<Rule> rules, List<RuleWaiver> waivers) {
    Map<String, List<Ready>> byIndicator = new HashMap<>();
    for (Rule rule : rules) {
      if (rule.active()) {
        Ready ready = Ready.of(rule);
        ready.reported().stream()
            .map(Named::indicator)
            .distinct()
            .forEach(
                indicator ->
                    byIndicator.computeIfAbsent(indicator, any -> new ArrayList<>()).add(ready));
      }
    }
    return new RuleBook(
        byIndicator,
        waivers.stream().filter(RuleWaiver::active).collect(groupingBy(RuleWaiver::rule)));
  }

  public boolean declaresNothing() {
    return byIndicator.isEmpty();
  }

  public boolean waivesNothing() {
    return waivers.isEmpty();
  }

  /** Those that name a figure of the indicator for the year itself. */
  public List<Ready> naming(String indicator) {
    return byIndicator.getOrDefault(indicator, List.of());
  }

  /** The indicators that are named together with these. */
  public Set<String> consulted(Set<String> indicators) {
    return named(indicators, false);
  }

  /** Those of which the figure of the year before is named together with these. */
  public Set<String> consultedBefore(Set<String> indicators) {
    return named(indicators, true);
  }

  /** The waiver, by its code, under which the finding falls, of a figure that the unit reports. */
  public Optional<String> waiverOf(
      Finding finding, String unit, String region, String indicator, int year) {
    return Waivable.ruleOf(finding)
        .map(waivers::get)
        .flatMap(
            some ->
                some.stream()
                    .filter(waiver -> waiver.covers(unit, region, indicator, year))
                    .map(RuleWaiver::code)
                    .findFirst());
  }

  private Set<String> named(Set<String> indicators, boolean before) {
    return declaresNothing()
        ? new HashSet<>()
        : indicators.stream()
            .flatMap(indicator -> naming(indicator).stream())
            .flatMap(Ready::named)
            .filter(named -> named.before() == before)
            .map(Named::indicator)
            .collect(Collectors.toSet());
  }
}
