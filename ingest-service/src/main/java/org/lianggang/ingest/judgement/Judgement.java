package org.lianggang.ingest.judgement;

import java.time.Instant;
import java.util.UUID;

/**
 * What a reviewer found of a measure in a region and period, with the evidence; {@code id} and
 * {@code recordedAt} are given by the service.
 */
public record Judgement(
    UUID id,
    String plan,
    String measure,
    String region,
    String period,
    Status status,
    String evidence,
    String reviewer,
    Instant recordedAt) {

  public enum Status {
    ATTAINED,
    ON_TRACK,
    AT_RISK,
    HARD_TO_ATTAIN,
    MISSED
  }

  Judgement recorded(UUID id, Instant time) {
    return new Judgement(id, plan, measure, region, period, status, evidence, reviewer, time);
  }

  String subject() {
    return String.join("/", plan, measure, region, period);
  }
}
