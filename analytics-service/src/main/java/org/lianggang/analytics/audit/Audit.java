package org.lianggang.analytics.audit;

import java.util.List;

/**
 * What became of the chain of acts.
 *
 * @param acts how many are linked
 * @param waiting how many will be linked in a moment
 * @param head the last link, to be kept elsewhere and asked for again; null before the first
 * @param faults the first of what does not fit; none where the chain is intact
 */
record Audit(boolean intact, long acts, long waiting, Link head, List<Fault> faults) {

  static Audit of(long acts, long waiting, Link head, List<Fault> faults) {
    return new Audit(faults.isEmpty(), acts, waiting, head, faults);
  }

  /** A place in the chain and what it looked like; written {@code 42:1f0c…}. */
  record Link(long number, String hash) {

    /** Of a text that the contract has checked. */
    static Link parse(String text) {
      int colon = text.indexOf(':');
      return new Link(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }
  }

  /**
   * @param number the place in the chain where it shows
   * @param subject of the act found there; null where there is none
   */
  record Fault(long number, Kind kind, String subject) {}

  /** What can be wrong. */
  enum Kind {
    /** The act does not say what it said when it was linked. */
    CHANGED,
    /** The act does not follow the one before it: something was put in its place. */
    UNLINKED,
    /** Acts before this one are gone. */
    MISSING,
    /** The chain does not contain the link that was noted elsewhere. */
    ANCHOR_LOST
  }
}
