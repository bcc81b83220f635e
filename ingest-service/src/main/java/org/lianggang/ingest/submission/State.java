package org.lianggang.ingest.submission;

/** Where a submission stands in its life. */
enum State {
  /** Kept by the unit, not yet before the reviewers. */
  DRAFT,
  /** Before the reviewers. */
  SUBMITTED,
  /** Given back to the unit with reasons. */
  RETURNED,
  /** Its figures are observations. */
  ACCEPTED,
  /** Accepted, and every one of its figures has been revised since. */
  SUPERSEDED,
  /** Taken back before it was accepted. */
  WITHDRAWN;

  boolean wasAccepted() {
    return this == ACCEPTED || this == SUPERSEDED;
  }
}
