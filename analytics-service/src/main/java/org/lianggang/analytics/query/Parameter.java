package org.lianggang.analytics.query;

import java.util.List;
import java.util.Optional;
import org.lianggang.analytics.catalogue.Indicator;
import org.lianggang.analytics.catalogue.PlanVersion;
import org.lianggang.analytics.catalogue.PlanVersions;
import org.lianggang.analytics.catalogue.Region;
import org.lianggang.analytics.problem.FindingCode;

/** The parameters that mean the same wherever they are asked for. */
record Parameter(Asked asked, Directory directory) {

  Optional<Region> region() {
    return asked.required("region", directory::region, FindingCode.UNKNOWN_REGION);
  }

  List<Region> regions() {
    return asked.many("region", directory::region, FindingCode.UNKNOWN_REGION);
  }

  /** One region at least. */
  List<Region> someRegions() {
    if (!asked.has("region")) {
      asked.fault(FindingCode.MISSING_PARAMETER, "region", null);
    }
    return regions();
  }

  List<Indicator> indicators() {
    return asked.many("indicator", directory::indicator, FindingCode.UNKNOWN_INDICATOR);
  }

  Optional<PlanVersions> plan() {
    return asked.one("plan", directory::plan, FindingCode.UNKNOWN_PLAN);
  }

  Optional<PlanVersions> requiredPlan() {
    return asked.required("plan", directory::plan, FindingCode.UNKNOWN_PLAN);
  }

  /** The version by which the plan judges the year; a year it does not judge is a fault. */
  Optional<PlanVersion> version(Optional<PlanVersions> plan, Optional<Integer> year) {
    if (asked.has("planVersion")) {
      return version(plan);
    }
    Optional<PlanVersion> version = plan.flatMap(versions -> year.flatMap(versions::inForce));
    if (plan.isPresent() && year.isPresent() && version.isEmpty()) {
      PlanVersions versions = plan.get();
      asked.fault(
          FindingCode.PERIOD_NOT_JUDGED,
          "period",
          year.get().toString(),
          versions.code(),
          Integer.toString(versions.versions().get(0).plan().effectiveFrom()),
          Integer.toString(versions.latest().plan().endYear()));
    }
    return version;
  }

  /** The version that is asked for, whichever would judge the year. */
  private Optional<PlanVersion> version(Optional<PlanVersions> plan) {
    Optional<String> number =
        asked.one("planVersion", Optional::of, FindingCode.UNKNOWN_PLAN_VERSION);
    if (plan.isEmpty()) {
      if (!asked.has("plan")) {
        asked.fault(FindingCode.MISSING_PARAMETER, "plan", null);
      }
      return Optional.empty();
    }
    Optional<PlanVersion> version =
        number.flatMap(
            text ->
                plan.get().versions().stream()
                    .filter(one -> Integer.toString(one.version()).equals(text))
                    .findFirst());
    if (number.isPresent() && version.isEmpty()) {
      asked.fault(
          FindingCode.UNKNOWN_PLAN_VERSION,
          "planVersion",
          number.get(),
          plan.get().code(),
          Integer.toString(plan.get().versions().size()));
    }
    return version;
  }

  /** A domain of the plan asked for; without a plan, any domain is unknown. */
  Optional<String> domain(Optional<PlanVersion> version) {
    return asked.one(
        "domain",
        code ->
            version.isEmpty() && asked.has("plan")
                ? Optional.of(code)
                : version.stream()
                    .flatMap(known -> known.plan().domains().stream())
                    .map(domain -> domain.code())
                    .filter(code::equals)
                    .findFirst(),
        FindingCode.UNKNOWN_DOMAIN);
  }
}
