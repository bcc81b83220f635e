package org.lianggang.ingest.feed;

/** The notifications by which instances wake each other. */
final class Channels {

  /** A transaction that wrote entries has committed. */
  static final String APPENDED = "feed_appended";

  /** Entries have got positions; the payload is the new head. */
  static final String PUBLISHED = "feed_published";

  private Channels() {}
}
