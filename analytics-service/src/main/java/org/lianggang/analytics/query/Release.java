package org.lianggang.analytics.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * The verdicts of a plan on a region and period under a name, as they were when they were frozen.
 *
 * @param position of the last change they take into account, and its time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Release(
    String name,
    @JsonUnwrapped ReleasePut what,
    int planVersion,
    long position,
    Instant time,
    Instant frozenAt) {

  boolean isOf(ReleasePut other) {
    return what.equals(other);
  }
}
