package org.lianggang.analytics.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.problem.FindingCode;

/** Indicators asked for by name, or by a plan or one of its domains, or both. */
record IndicatorChoice(
    Directory directory,
    Optional<PlanVersion> plan,
    Optional<String> domain,
    List<Indicator> named) {

  /** Neither is a fault. */
  static IndicatorChoice read(Asked asked, Directory directory) {
    Parameter parameter = new Parameter(asked, directory);
    List<Indicator> named = parameter.indicators();
    Optional<PlanVersion> plan = parameter.plan().map(PlanVersions::latest);
    Optional<String> domain = parameter.domain(plan);
    if (!asked.has("indicator") && !asked.has("plan")) {
      asked.fault(FindingCode.MISSING_PARAMETER, "indicator", null);
    }
    return new IndicatorChoice(directory, plan, domain, named);
  }

  /** Those named; of a plan, in its order, those named, else those that are usually meant. */
  List<Indicator> indicators(Predicate<Indicator> usual) {
    return plan.map(
            version ->
                directory
                    .outline(version)
                    .places()
                    .filter(place -> domain.isEmpty() || domain.get().equals(place.domain().code()))
                    .flatMap(place -> directory.indicatorOf(place.measure()).stream())
                    .distinct()
                    .filter(named.isEmpty() ? usual : named::contains)
                    .toList())
        .orElse(named);
  }

  List<PlanVersion> plans() {
    return plan.stream().toList();
  }
}
