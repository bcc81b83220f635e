package org.lianggang.analytics.query;

import java.time.Instant;

/**
 * Where the read model stands.
 *
 * @param epoch of the feed followed; empty before the first change
 * @param position of the last change applied
 * @param at when that position was given; null before the first change
 * @param catalogue position of the last change of catalogue or roster
 * @param isPast another position than the last was asked for
 */
record Standing(String epoch, long position, Instant at, long catalogue, boolean isPast) {

  ComputedUpTo computedUpTo() {
    return new ComputedUpTo(position, at);
  }

  boolean sameCatalogueAs(Standing other) {
    return epoch.equals(other.epoch) && catalogue == other.catalogue;
  }

  /** The last change of the feed an answer takes into account. */
  record ComputedUpTo(long position, Instant time) {

    /** As in the header Computed-Up-To: the position, and the time once there is one. */
    @Override
    public String toString() {
      return time == null ? Long.toString(position) : position + " " + time;
    }
  }
}
