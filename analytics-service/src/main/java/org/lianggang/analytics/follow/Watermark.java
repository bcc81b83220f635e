package org.lianggang.analytics.follow;

import java.time.Instant;
import java.util.UUID;

/**
 * How far the feed has been followed.
 *
 * @param epoch of the feed; null before ingest was first reached
 * @param position of the last change applied; 0 before the first
 * @param at when that position was given; null before the first
 * @param head of the feed when last heard of
 * @param complete the head was reached since the read model was last empty
 * @param catalogue position of the last change of catalogue or roster
 * @param rebuilt the name of the rebuild that was acted on last; null before the first
 */
public record Watermark(
    UUID epoch,
    long position,
    Instant at,
    long head,
    boolean complete,
    long catalogue,
    String rebuilt) {

  static final Watermark NOTHING = new Watermark(null, 0, null, 0, false, 0, null);

  public long behind() {
    return Math.max(0, head - position);
  }
}
