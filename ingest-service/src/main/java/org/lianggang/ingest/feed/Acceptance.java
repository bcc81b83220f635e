package org.lianggang.ingest.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One part of what was accepted: up to 1 000 observations of one region. The part that says {@code
 * last} completes the acceptance.
 */
record Acceptance(
    UUID submission,
    String memberUnit,
    String region,
    String period,
    int part,
    boolean last,
    Instant acceptedAt,
    List<Observation> observations) {

  /**
   * A value as it was accepted, or why there is none; {@code missing} stands only where the unit
   * named a kind, {@code break} only where the series breaks.
   */
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
      @JsonProperty("break") Boolean isBreak,
      String explanation,
      String reason) {}
}
