package org.lianggang.ingest.catalogue;

import java.time.Instant;

/** A plan as it was put at a time; versions of a plan are counted from 1. */
public record PlanVersion(int version, Instant storedAt, Plan plan) {

  /** What followers are told: when it was stored they see from the time of the entry. */
  record Announced(int version, Plan plan) {}

  Announced announced() {
    return new Announced(version, plan);
  }

  Summary summary() {
    return new Summary(
        plan.code(), version, plan.effectiveFrom(), plan.name(), plan.subject(), plan.region());
  }

  /** A plan without its parts, for lists. */
  record Summary(
      String code,
      int version,
      int effectiveFrom,
      java.util.Map<String, String> name,
      Plan.Subject subject,
      String region) {}
}
