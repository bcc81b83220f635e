package org.lianggang.analytics.query;

import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.Region;

/** A region and year judged by a version of a plan. */
record Subject(Directory directory, PlanVersion plan, Region region, int year) {

  String period() {
    return Integer.toString(year);
  }

  Outline outline() {
    return directory.outline(plan);
  }

  Scope scope() {
    return Scope.ofVerdicts(List.of(plan), List.of(region)).andActs();
  }

  /** Whether it is by this version that the year is judged. */
  boolean isInForce() {
    return directory
        .plan(plan.plan().code())
        .flatMap(versions -> versions.inForce(year))
        .filter(plan::equals)
        .isPresent();
  }

  /** The plan is that of another region, which this one is no part of. */
  boolean isComparison() {
    return directory.isComparison(plan, region);
  }

  /** The unit that answers for a measure here. */
  Optional<MemberUnit> answering(Outline.Place place) {
    return directory.answering(place.measure().lead(), region);
  }
}
