package org.lianggang.analytics.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All versions of one plan, the oldest first. */
public record PlanVersions(String code, List<PlanVersion> versions) {

  public PlanVersions {
    versions = versions.stream().sorted(Comparator.comparing(PlanVersion::version)).toList();
  }

  /** The version by which a year is judged; none for years outside the plan. */
  public Optional<PlanVersion> inForce(int year) {
    return versions.stream()
        .filter(version -> version.plan().effectiveFrom() <= year)
        .reduce((earlier, later) -> later)
        .filter(version -> version.covers(year));
  }

  public PlanVersion latest() {
    return versions.get(versions.size() - 1);
  }
}
