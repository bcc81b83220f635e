package org.lianggang.analytics.query;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The warnings that are for a unit: what it owes itself, and in the regions it answers in those of
 * the measures its department leads, and of their figures.
 *
 * @param measures "plan/measure"
 */
record Addressed(
    String unit,
    Collection<String> regions,
    Collection<String> measures,
    Collection<String> indicators) {

  /** Asks for no unit in particular. */
  static final Addressed ANYBODY = new Addressed(null, List.of(), List.of(), List.of());

  static Addressed to(MemberUnit unit, Directory directory) {
    TreeSet<String> measures = new TreeSet<>();
    TreeSet<String> indicators = new TreeSet<>();
    directory.plans().stream()
        .flatMap(plan -> plan.versions().stream())
        .forEach(
            version ->
                version
                    .plan()
                    .measures()
                    .filter(measure -> unit.department().equals(measure.lead()))
                    .filter(measure -> measure.indicator() != null)
                    .forEach(
                        measure -> {
                          measures.add(version.plan().code() + "/" + measure.code());
                          indicators.add(measure.indicator());
                        }));
    return new Addressed(unit.code(), directory.answeredBy(unit), measures, indicators);
  }
}
