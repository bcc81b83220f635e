package org.lianggang.ingest.submission;

/**
 * How a report was handed in: for the reviewers or as a draft, to be kept or only tried.
 *
 * @param declared what it is said to be complete for; null where nothing
 */
record Delivery(
    String key, String contentDigest, boolean draft, boolean dryRun, Declared declared) {

  /** Of other content for a submission that stays in its state. */
  static Delivery inPlace(State state, String contentDigest) {
    return new Delivery(null, contentDigest, state == State.DRAFT, false, null);
  }

  State state() {
    return draft ? State.DRAFT : State.SUBMITTED;
  }

  /** Two requests are the same when they bring the same content to the same end. */
  String requestDigest() {
    return state() + " " + contentDigest + (declared == null ? "" : " " + declared.text());
  }

  boolean hasKey() {
    return key != null && !dryRun;
  }
}
