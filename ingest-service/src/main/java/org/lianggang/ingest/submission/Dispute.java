package org.lianggang.ingest.submission;

import java.math.BigDecimal;
import java.util.UUID;

/** A figure of which two units say different things. */
record Dispute(
    String indicator,
    String region,
    String period,
    String sex,
    String residence,
    Accepted accepted,
    Claimed claimed) {

  /** What was accepted. */
  record Accepted(
      String memberUnit,
      UUID submission,
      int revision,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String obsStatus) {}

  /** What another unit has put before the reviewers. */
  record Claimed(
      String memberUnit,
      UUID submission,
      int row,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String obsStatus,
      String explanation) {

    String place() {
      return submission + "/" + row;
    }
  }
}
