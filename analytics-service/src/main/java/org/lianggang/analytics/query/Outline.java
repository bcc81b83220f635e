package org.lianggang.analytics.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianggang.analytics.assessment.Status;
import org.lianggang.analytics.catalogue.Measure;
import org.lianggang.analytics.catalogue.Plan;
import org.lianggang.analytics.catalogue.PlanVersion;

/** The measures of a plan in its order, each at its place. */
record Outline(Map<String, Place> measures) {

  /** A measure under its goal and domain. */
  record Place(Plan.Domain domain, Plan.Goal goal, Measure measure) {

    /** What the measure counts as where no verdict is stored: nothing was reported. */
    Status unreported() {
      return measure.isQualitative() ? Status.NOT_ASSESSED : Status.NO_DATA;
    }
  }

  static Outline of(PlanVersion version) {
    Map<String, Place> measures = new LinkedHashMap<>();
    for (Plan.Domain domain : version.plan().domains()) {
      for (Plan.Goal goal : domain.goals()) {
        goal.measures()
            .forEach(measure -> measures.put(measure.code(), new Place(domain, goal, measure)));
      }
    }
    return new Outline(measures);
  }

  Optional<Place> find(String measure) {
    return Optional.ofNullable(measures.get(measure));
  }

  Stream<Place> places() {
    return measures.values().stream();
  }
}
