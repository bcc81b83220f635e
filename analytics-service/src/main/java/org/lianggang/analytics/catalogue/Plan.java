package org.lianggang.analytics.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A development plan with its domains (领域), goals (主要目标) and measures, as it was put. */
public record Plan(
    String code,
    Map<String, String> name,
    String subject,
    String region,
    int startYear,
    int endYear,
    Integer baselineYear,
    Integer effectiveFrom,
    List<Domain> domains) {

  public Plan {
    requireNonNull(code, "code");
    requireNonNull(region, "region");
    effectiveFrom = effectiveFrom == null ? startYear : effectiveFrom;
    domains = domains == null ? List.of() : List.copyOf(domains);
  }

  public Stream<Measure> measures() {
    return domains.stream()
        .flatMap(domain -> domain.goals().stream())
        .flatMap(goal -> goal.measures().stream());
  }

  /** One of the plan's fields of work. */
  public record Domain(String code, Map<String, String> name, List<Goal> goals) {

    public Domain {
      goals = goals == null ? List.of() : List.copyOf(goals);
    }
  }

  /** A promise of the plan in its own words, and the measures it is split into. */
  public record Goal(String code, Map<String, String> text, List<Measure> measures) {

    public Goal {
      measures = measures == null ? List.of() : List.copyOf(measures);
    }
  }
}
