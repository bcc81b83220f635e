package org.lianggang.ingest.job;

/** Where a job stands. */
public enum State {
  /** What is to be worked on is still coming in. */
  RECEIVING,
  QUEUED,
  RUNNING,
  /** With a result. */
  DONE,
  /** What was sent cannot be kept; the answer says why. */
  REFUSED,
  CANCELLED,
  /** Given up after it broke more than once. */
  FAILED;

  boolean isOver() {
    return compareTo(RUNNING) > 0;
  }
}
