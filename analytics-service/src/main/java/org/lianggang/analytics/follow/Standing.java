package org.lianggang.analytics.follow;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What this instance is doing about the feed.
 *
 * @param fault what it stopped at, before the change after the watermark; null unless STOPPED
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Standing(State state, Fault.Code fault) {

  /** Part of the contract. */
  enum State {
    DISABLED,
    STARTING,
    FOLLOWING,
    STANDING_BY,
    INGEST_AWAY,
    DATABASE_AWAY,
    STOPPED
  }

  static Standing of(State state) {
    return new Standing(state, null);
  }

  static Standing stopped(Fault fault) {
    return new Standing(State.STOPPED, fault.code());
  }
}
