package org.lianggang.ingest.submission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** An accepted figure in one of its revisions. */
record Observation(
    String indicator,
    String region,
    String period,
    String sex,
    String residence,
    int revision,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    String obsStatus,
    String missing,
    @JsonProperty("break") Boolean seriesBreak,
    String explanation,
    String reason,
    UUID submission,
    int row,
    String memberUnit,
    Instant acceptedAt,
    KnownFrom knownFrom) {

  /** When followers could first see it; absent for the moment until it is in the feed. */
  record KnownFrom(long position, Instant time) {}
}
