package org.lianggang.ingest.obligation;

import java.time.LocalDate;
import org.lianggang.ingest.roster.Round;

/** Where it stands with a figure, or with a text, that is owed. */
public enum State {
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

  /** Of what is neither reported nor waived. */
  public static State outstanding(Round.Window window, LocalDate today) {
    if (today.isBefore(window.opens())) {
      return NOT_DUE;
    }
    return today.isAfter(window.due()) ? OVERDUE : DUE;
  }

  /** Whether it can be reported and was not. */
  public boolean isOutstanding() {
    return this == DUE || this == OVERDUE;
  }

  boolean isReported() {
    return this == REPORTED || this == ACCEPTED;
  }
}
