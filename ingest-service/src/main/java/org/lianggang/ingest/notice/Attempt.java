package org.lianggang.ingest.notice;

import org.lianggang.ingest.notice.Delivery.Outcome;

/** How one attempt went; the status is null where there was no answer. */
record Attempt(Outcome outcome, Integer status) {

  static Attempt answered(int status) {
    if (status / 100 == 2) {
      return new Attempt(Outcome.TAKEN, status);
    }
    return new Attempt(status == 410 ? Outcome.GONE : Outcome.REFUSED, status);
  }

  static Attempt without(Outcome outcome) {
    return new Attempt(outcome, null);
  }
}
