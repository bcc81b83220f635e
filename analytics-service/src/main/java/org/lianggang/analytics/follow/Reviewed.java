package org.lianggang.analytics.follow;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.lianggang.analytics.assessment.Status;

/** What a reviewer recorded about a measure that no figure can judge. */
record Reviewed(
    UUID id,
    String plan,
    String measure,
    String region,
    String period,
    Status status,
    String evidence,
    String reviewer) {

  Reviewed {
    requireNonNull(id, "id");
    requireNonNull(plan, "plan");
    requireNonNull(measure, "measure");
    requireNonNull(region, "region");
    Periods.requireYear(period);
    requireNonNull(status, "status");
  }
}
