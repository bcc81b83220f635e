package org.lianggang.ingest.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A development plan (纲要) as adopted by a region: domains (领域), goals (主要目标) with their text, and
 * the measures these name. A version judges the periods from {@code effectiveFrom} on.
 */
public record Plan(
    String code,
    Map<String, String> name,
    Subject subject,
    String region,
    int startYear,
    int endYear,
    Integer baselineYear,
    int effectiveFrom,
    List<Domain> domains) {

  /** For whose development the plan is made. */
  public enum Subject {
    WOMEN,
    CHILDREN
  }

  public record Domain(String code, Map<String, String> name, List<Goal> goals) {}

  public record Goal(String code, Map<String, String> text, List<Measure> measures) {}

  public boolean hasMeasure(String code) {
    return domains.stream()
        .flatMap(domain -> domain.goals().stream())
        .flatMap(goal -> goal.measures().stream())
        .anyMatch(measure -> measure.code().equals(code));
  }
}
