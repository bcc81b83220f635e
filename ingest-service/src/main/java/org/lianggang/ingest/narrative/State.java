package org.lianggang.ingest.narrative;

/** Where a version of a narrative stands in its life. */
enum State {
  /** Before the reviewers. */
  SUBMITTED,
  /** Given back to the unit with reasons. */
  RETURNED,
  /** It is what the unit says of the year. */
  ACCEPTED,
  /** A later version took its place, before the reviewers or accepted. */
  SUPERSEDED
}
