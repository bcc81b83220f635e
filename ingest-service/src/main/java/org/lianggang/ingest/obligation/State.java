package org.lianggang.ingest.obligation;

/** Where it stands with a figure that is owed. */
enum State {
  /** The round has not opened. */
  NOT_DUE,
  /** It can be reported in time. */
  DUE,
  /** The day has passed and nothing was handed in. */
  OVERDUE,
  /** It is before the reviewers. */
  REPORTED,
  /** It is an observation. */
  ACCEPTED,
  /** The unit was released from it. */
  WAIVED;

  boolean isReported() {
    return this == REPORTED || this == ACCEPTED;
  }
}
