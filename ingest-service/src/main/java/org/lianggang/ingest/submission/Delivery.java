package org.lianggang.ingest.submission;

/** How a report was handed in: for the reviewers or as a draft, to be kept or only tried. */
record Delivery(String key, String contentDigest, boolean draft, boolean dryRun) {

  /** Of other content for a submission that stays in its state. */
  static Delivery inPlace(State state, String contentDigest) {
    return new Delivery(null, contentDigest, state == State.DRAFT, false);
  }

  State state() {
    return draft ? State.DRAFT : State.SUBMITTED;
  }

  /** Two requests are the same when they bring the same content to the same end. */
  String requestDigest() {
    return state() + " " + contentDigest;
  }

  boolean hasKey() {
    return key != null && !dryRun;
  }
}
